package vn.rasoat.supervision;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.calendar.BusinessClock;

/**
 * A step in one place: the whole of it in the commune, or its part in one village or one
 * complaint.
 *
 * @param due exclusive end of the time for it, if there is one
 * @param missedAtStart whether the date had passed before the case began: nobody is
 * pressed for it
 */
record Part(boolean done, boolean begun, @Nullable Instant due, @Nullable LocalDate doneOn, boolean missedAtStart) {

	static Part done(@Nullable Instant at) {
		return new Part(true, true, null, (at != null) ? at.atZone(BusinessClock.ZONE).toLocalDate() : null, false);
	}

	/**
	 * @param startedOn day on which the case began; {@code null} before
	 */
	static Part open(boolean begun, @Nullable Instant due, @Nullable LocalDate startedOn) {
		boolean missed = due != null && startedOn != null
				&& !due.isAfter(startedOn.atStartOfDay(BusinessClock.ZONE).toInstant());
		return new Part(false, begun, due, null, missed);
	}

}
