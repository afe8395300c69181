package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The campaign has its plan; dates are moved by an extension. */
public class PlanAlreadyIssued extends Refusal {

	PlanAlreadyIssued(String number) {
		super(Kind.CONFLICT, "cycle.refusal.plan-already-issued", number);
	}

}
