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

	static Part open(boolean begun, @Nullable Instant due, boolean missedAtStart) {
		return new Part(false, begun, due, null, missedAtStart);
	}

}
