package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** The household is not among those a certificate or a refusal is due for. */
class HouseholdNotConcerned extends Refusal {

	HouseholdNotConcerned() {
		super(Kind.INVALID, "approval.refusal.household-not-concerned");
	}

}
