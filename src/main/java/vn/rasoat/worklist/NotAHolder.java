package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

/** Nobody else of that name holds the role of the task at its place. */
class NotAHolder extends Refusal {

	NotAHolder() {
		super(Kind.INVALID, "worklist.refusal.not-a-holder");
	}

}
