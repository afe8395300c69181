package vn.rasoat.start;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that comes by itself, and not for ever. */
public final class Waiting {

	private static final Duration LOOK = Duration.ofMillis(100);

	private Waiting() {
	}

	/** Answers how long it took. */
	public static Duration until(String what, Duration patience, BooleanSupplier there) {
		long begun = System.nanoTime();
		while (!there.getAsBoolean()) {
			if (System.nanoTime() - begun > patience.toNanos()) {
				throw new IllegalStateException("after " + patience + " still not: " + what);
			}
			LockSupport.parkNanos(LOOK.toNanos());
		}
		return Duration.ofNanos(System.nanoTime() - begun);
	}

}
