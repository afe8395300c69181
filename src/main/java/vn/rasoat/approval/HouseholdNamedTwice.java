package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** One household stands in two rows. */
class HouseholdNamedTwice extends Refusal {

	HouseholdNamedTwice(String head) {
		super(Kind.INVALID, "approval.refusal.household-twice", head);
	}

}
