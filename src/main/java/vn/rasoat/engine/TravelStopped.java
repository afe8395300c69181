package vn.rasoat.engine;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.rasoat.refusal.Refusal;

/** Something due on the way failed; the clock stays where that happened. */
public class TravelStopped extends Refusal {

	TravelStopped(String step, Instant at, @Nullable Throwable cause) {
		super(Kind.CONFLICT, "engine.travel-stopped", step, at, reason(cause));
		initCause(cause);
	}

	private static String reason(@Nullable Throwable cause) {
		return (cause == null || cause.getMessage() == null) ? "" : cause.getMessage();
	}

}
