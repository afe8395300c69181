package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The campaign has no such task. */
public class PlanTaskUnknown extends Refusal {

	PlanTaskUnknown() {
		super(Kind.NOT_FOUND, "cycle.refusal.plan-task-unknown");
	}

}
