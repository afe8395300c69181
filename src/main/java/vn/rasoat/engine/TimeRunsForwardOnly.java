package vn.rasoat.engine;

import java.time.Instant;

import vn.rasoat.refusal.Refusal;

/** A travel would go back in time. */
public class TimeRunsForwardOnly extends Refusal {

	TimeRunsForwardOnly(Instant target) {
		super(Kind.INVALID, "engine.time-runs-forward-only", target);
	}

}
