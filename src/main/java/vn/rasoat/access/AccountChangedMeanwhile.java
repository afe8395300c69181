package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** Somebody else changed the account while it was being edited. */
class AccountChangedMeanwhile extends Refusal {

	AccountChangedMeanwhile() {
		super(Kind.CONFLICT, "access.refusal.account-changed-meanwhile");
	}

}
