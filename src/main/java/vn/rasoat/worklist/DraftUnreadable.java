package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

class DraftUnreadable extends Refusal {

	DraftUnreadable() {
		super(Kind.INVALID, "worklist.refusal.draft-unreadable");
	}

}
