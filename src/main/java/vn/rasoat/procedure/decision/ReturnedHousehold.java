package vn.rasoat.procedure.decision;

import vn.rasoat.approval.Returned;

/** A row of a form: a household that is not agreed to, and why. */
record ReturnedHousehold(long householdId, String reason) {

	Returned toReturned() {
		return new Returned(this.householdId, this.reason.strip());
	}

}
