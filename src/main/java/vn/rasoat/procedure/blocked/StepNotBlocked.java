package vn.rasoat.procedure.blocked;

import vn.rasoat.refusal.Refusal;

/** The step goes on already, was done meanwhile, or never existed. */
public class StepNotBlocked extends Refusal {

	StepNotBlocked() {
		super(Kind.NOT_FOUND, "procedure.refusal.step-not-blocked");
	}

}
