package vn.rasoat.cycle;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** The plan of a commune would end later than the plan above it allows. */
public class CommuneDateLater extends Refusal {

	CommuneDateLater(PlanMilestone milestone, LocalDate own, LocalDate campaign) {
		super(Kind.INVALID, "cycle.refusal.commune-date-later." + milestone.key(), own, campaign);
	}

}
