package vn.rasoat.start;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that comes by itself, and not for ever. */
public final class Waiting {

	private static final Duration LOOK = Duration.ofMillis(100);

	private Waiting() {
	}

	/** Answers how long it took; a test that is stopped stops waiting. */
	public static Duration until(String what, Duration patience, BooleanSupplier there) {
		long begun = System.nanoTime();
		while (!there.getAsBoolean()) {
			if (System.nanoTime() - begun > patience.toNanos()) {
				throw new IllegalStateException("after " + patience + " still not: " + what);
			}
			if (Thread.currentThread().isInterrupted()) {
				throw new IllegalStateException("nobody waits any longer for: " + what);
			}
			LockSupport.parkNanos(LOOK.toNanos());
		}
		return Duration.ofNanos(System.nanoTime() - begun);
	}

}
