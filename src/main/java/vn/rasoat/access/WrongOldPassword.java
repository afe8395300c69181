package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** The old password given to change it is wrong. */
class WrongOldPassword extends Refusal {

	WrongOldPassword() {
		super(Kind.INVALID, "access.refusal.wrong-old-password");
	}

}
