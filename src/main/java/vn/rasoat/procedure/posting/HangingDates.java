package vn.rasoat.procedure.posting;

import java.time.Instant;
import java.time.temporal.TemporalAdjusters;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.procedure.Cases;

/** By when both boards of a list must hang. */
@Component
class HangingDates {

	private final Cases cases;

	private final BusinessClock clock;

	HangingDates(Cases cases, BusinessClock clock) {
		this.cases = cases;
		this.clock = clock;
	}

	/**
	 * The plan's day. A timer has to wait for something: where no plan gives a day it
	 * waits for the end of the year, and then has nothing to tell.
	 */
	Instant dueAt(String caseKey) {
		return this.cases.get(caseKey)
			.dueAt(PlanMilestone.POSTING.key())
			.orElseGet(() -> WorkingDays.endOf(this.clock.today().with(TemporalAdjusters.lastDayOfYear())));
	}

}
