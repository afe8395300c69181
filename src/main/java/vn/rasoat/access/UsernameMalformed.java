package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** A user name has characters it may not have. */
class UsernameMalformed extends Refusal {

	UsernameMalformed() {
		super(Kind.INVALID, "access.refusal.username-malformed");
	}

}
