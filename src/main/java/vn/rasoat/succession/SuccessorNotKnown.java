package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** Nobody has recorded what the commune became. */
class SuccessorNotKnown extends Refusal {

	SuccessorNotKnown(String commune) {
		super(Kind.INVALID, "succession.refusal.successor-unknown", commune);
	}

}
