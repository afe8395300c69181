package vn.rasoat.supervision;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Where a step stands in a commune.
 *
 * @param done in how many villages or complaints it is done, {@code of} how many
 * @param day day on which it was done; the next last day while it is not
 * @param days working days it is late, or left; {@code null} where no table covers them
 * @param late in how many villages or complaints it is late
 */
record Cell(State state, int done, int of, @Nullable LocalDate day, @Nullable Integer days, int late) {

	static final Cell NONE = new Cell(State.NONE, 0, 0, null, null, 0);

	boolean isLate() {
		return this.state == State.LATE;
	}

	/** Working days it is late; 0 when it is not, or when only days off went by. */
	int lateBy() {
		return (isLate() && this.days != null) ? this.days : 0;
	}

	/** Whether it is a matter of several villages or complaints. */
	public boolean isCounted() {
		return this.of > 1;
	}

	/** The colour a page gives it; the words say the same. */
	public String badge() {
		return switch (this.state) {
			case LATE -> "late";
			case SOON -> "due";
			case DONE -> "done";
			default -> "muted";
		};
	}

	/** How a step stands. */
	enum State {

		/** Done in time or later; nobody waits for it. */
		DONE,
		/** Begun, and the date is further away than a few days. */
		RUNNING,
		/** The last day is near. */
		SOON,
		/** The last day passed and it is not done. */
		LATE,
		/** The last day had passed before the case began. */
		MISSED_AT_START,
		/** Nobody has anything to do for it yet. */
		NOT_BEGUN,
		/** Not a part of this review, or not needed. */
		NONE;

		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
