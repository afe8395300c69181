package vn.rasoat.cycle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.rasoat.refusal.Refusal;

/** The plan of a commune would end later than the plan above it allows. */
public class CommuneDateLater extends Refusal {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	CommuneDateLater(PlanMilestone milestone, LocalDate own, LocalDate campaign) {
		super(Kind.INVALID, "cycle.refusal.commune-date-later." + milestone.key(), DAY.format(own),
				DAY.format(campaign));
	}

}
