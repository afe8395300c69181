package vn.rasoat.calendar;

import vn.rasoat.refusal.Refusal;

/**
 * A year on the way has no table of days off, official or provisional; dates are not
 * guessed.
 */
class CalendarYearMissing extends Refusal {

	CalendarYearMissing(int year) {
		super(Kind.INVALID, "calendar.refused.year-missing", String.valueOf(year));
	}

}
