package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import org.springframework.context.support.DefaultMessageSourceResolvable;

import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.refusal.Refusal;

/** A date that has passed is not moved back, and none is moved into the past. */
public class DateMovedBack extends Refusal {

	DateMovedBack(PlanMilestone milestone, LocalDate day) {
		super(Kind.INVALID, "procedure.refusal.date-moved-back",
				new DefaultMessageSourceResolvable("cycle.milestone." + milestone.key()), day);
	}

}
