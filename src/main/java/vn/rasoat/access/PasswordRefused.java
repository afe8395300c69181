package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** A new password breaks a rule. */
class PasswordRefused extends Refusal {

	PasswordRefused(String rule, Object... arguments) {
		super(Kind.INVALID, "access.refusal.password-" + rule, arguments);
	}

}
