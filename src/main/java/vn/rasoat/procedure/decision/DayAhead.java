package vn.rasoat.procedure.decision;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.refusal.Refusal;

/** Something is said to have happened on a day that is still to come. */
class DayAhead extends Refusal {

	DayAhead(LocalDate day) {
		super(Kind.INVALID, "approval.refusal.day-ahead", day);
	}

	static void check(@Nullable LocalDate day, LocalDate today) {
		if (day != null && day.isAfter(today)) {
			throw new DayAhead(day);
		}
	}

}
