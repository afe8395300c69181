package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** Somebody else has the user name. */
class UsernameTaken extends Refusal {

	UsernameTaken() {
		super(Kind.CONFLICT, "access.refusal.username-taken");
	}

}
