package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** A commune was divided, and not all who took a part are recorded. */
class SuccessorsIncomplete extends Refusal {

	SuccessorsIncomplete(String commune) {
		super(Kind.INVALID, "succession.refusal.incomplete", commune);
	}

}
