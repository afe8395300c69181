package vn.rasoat.engine;

import org.jspecify.annotations.Nullable;

import vn.rasoat.refusal.Refusal;

/** Something due on the way failed; the clock stays where that happened. */
public class TravelStopped extends Refusal {

	TravelStopped(String step, String day, @Nullable Throwable cause) {
		super(Kind.CONFLICT, "engine.travel-stopped", step, day, reason(cause));
		initCause(cause);
	}

	private static String reason(@Nullable Throwable cause) {
		return (cause == null || cause.getMessage() == null) ? "" : cause.getMessage();
	}

}
