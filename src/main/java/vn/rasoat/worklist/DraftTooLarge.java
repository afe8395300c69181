package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

class DraftTooLarge extends Refusal {

	DraftTooLarge(int limit) {
		super(Kind.INVALID, "worklist.refusal.draft-too-large", limit);
	}

}
