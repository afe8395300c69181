package vn.rasoat.posting;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** A list is said to have been taken down while it had to hang, or on a day to come. */
class TakenDownDayUnfit extends Refusal {

	TakenDownDayUnfit(LocalDate lastDay) {
		super(Kind.INVALID, "posting.refusal.taken-down-day", lastDay);
	}

}
