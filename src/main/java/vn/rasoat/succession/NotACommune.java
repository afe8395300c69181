package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** Only communes pass into others; their villages go with them. */
class NotACommune extends Refusal {

	NotACommune(String unit) {
		super(Kind.INVALID, "succession.refusal.no-commune", unit);
	}

}
