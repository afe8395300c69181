package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** A plan cannot hang on one that itself hangs on it. */
public class PlansInCircle extends Refusal {

	PlansInCircle(PlanDocument upper) {
		super(Kind.CONFLICT, "cycle.refusal.plans-in-circle", upper.number(), upper.issuingBody());
	}

}
