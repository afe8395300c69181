package vn.rasoat.engine;

import vn.rasoat.refusal.Refusal;

/** A travel would go back in time. */
public class TimeRunsForwardOnly extends Refusal {

	TimeRunsForwardOnly(String target) {
		super(Kind.INVALID, "engine.time-runs-forward-only", target);
	}

}
