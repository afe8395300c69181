package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** The household does not wait for an opinion in this round. */
class HouseholdNotOpen extends Refusal {

	HouseholdNotOpen() {
		super(Kind.INVALID, "approval.refusal.household-not-open");
	}

}
