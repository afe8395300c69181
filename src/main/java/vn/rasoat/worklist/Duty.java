package vn.rasoat.worklist;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person and is no task of a process.
 *
 * @param kind what it is: message {@code worklist.duty.<kind>}
 * @param subject whom or what it is about
 * @param place where
 * @param address page on which it is done
 * @param dueOn its last day, where it has one
 */
public record Duty(String kind, String subject, String place, String address, @Nullable LocalDate dueOn) {

	public boolean isLate(LocalDate today) {
		return this.dueOn != null && today.isAfter(this.dueOn);
	}

}
