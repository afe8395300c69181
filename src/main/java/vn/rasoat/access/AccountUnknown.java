package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** There is no such account, or not for this admin. */
class AccountUnknown extends Refusal {

	AccountUnknown() {
		super(Kind.NOT_FOUND, "access.refusal.account-unknown");
	}

}
