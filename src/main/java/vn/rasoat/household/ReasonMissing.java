package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** The journal needs to know why. */
public class ReasonMissing extends Refusal {

	ReasonMissing() {
		super(Kind.INVALID, "household.refusal.reason-missing");
	}

}
