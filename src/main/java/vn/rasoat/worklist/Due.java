package vn.rasoat.worklist;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a task is due, as people say it.
 *
 * @param lastDay last day on which it is in time
 * @param workingDays working days left after today, or over when late; {@code null} where
 * no table covers them
 */
public record Due(@Nullable LocalDate lastDay, State state, @Nullable Integer workingDays) {

	public static final Due NONE = new Due(null, State.NONE, null);

	/** Days as a number to say: how many left, or how many over. */
	public int days() {
		return (this.workingDays != null) ? Math.abs(this.workingDays) : 0;
	}

	/** How far away a date is. */
	public enum State {

		LATE, TODAY, SOON, LATER, NONE

	}

}
