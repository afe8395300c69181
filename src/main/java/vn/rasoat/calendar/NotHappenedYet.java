package vn.rasoat.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.refusal.Refusal;

/** Something is said to have been done on a day that is still to come. */
public class NotHappenedYet extends Refusal {

	private NotHappenedYet(LocalDate day) {
		super(Kind.INVALID, "calendar.refusal.not-happened-yet", day);
	}

	/**
	 * Refuses a day after today.
	 * @param day the day entered, if one was
	 */
	public static void check(@Nullable LocalDate day, LocalDate today) {
		if (day != null && day.isAfter(today)) {
			throw new NotHappenedYet(day);
		}
	}

}
