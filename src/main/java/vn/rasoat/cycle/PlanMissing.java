package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The campaign has no plan yet. */
public class PlanMissing extends Refusal {

	PlanMissing(String campaign) {
		super(Kind.CONFLICT, "cycle.refusal.plan-missing", campaign);
	}

}
