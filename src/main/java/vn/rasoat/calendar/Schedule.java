package vn.rasoat.calendar;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that is done at certain times of business time without a task or a timer of a
 * process, such as a daily check.
 */
public interface Schedule {

	/** What an official would call it. */
	String name();

	/**
	 * When it is due next; in the past when it was missed, {@code null} when nothing is
	 * planned.
	 */
	@Nullable Instant nextDue();

	/**
	 * Does what is due then; afterwards {@link #nextDue()} must be later than
	 * {@code due}.
	 */
	void run(Instant due);

	/**
	 * Whether it only keeps the product itself in order. Such work means nothing to the
	 * procedure: nobody travels in time to it, and of several missed times one is enough.
	 */
	default boolean isHousekeeping() {
		return false;
	}

}
