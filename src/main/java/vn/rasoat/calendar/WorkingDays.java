package vn.rasoat.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Counts working days with the official yearly tables. */
public interface WorkingDays {

	/**
	 * The last day of a period of working days; the day it starts from does not count.
	 * @param from day of receipt or of the event
	 * @param days number of working days, 1 or more
	 * @throws vn.rasoat.refusal.Refusal when a year on the way has no table at all, with
	 * what an admin must do
	 */
	WorkingDate after(LocalDate from, int days);

	boolean isWorkingDay(LocalDate day);

	/**
	 * Number of working days after {@code from} up to and including {@code to}; negative
	 * when {@code to} is earlier.
	 */
	int between(LocalDate from, LocalDate to);

	/**
	 * The instant at which a period ending on that day is over: 00:00 of the next day,
	 * exclusive.
	 */
	static Instant endOf(LocalDate lastDay) {
		return lastDay.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
	}

}
