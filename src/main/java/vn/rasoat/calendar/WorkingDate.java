package vn.rasoat.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A date found by counting working days.
 *
 * @param provisional whether a day on the way rests on a table that is not official yet
 */
public record WorkingDate(LocalDate date, boolean provisional, List<SkippedDay> skipped) {

	/** A day that did not count and why, as a key or name a user understands. */
	public record SkippedDay(LocalDate date, String reason) {
	}

}
