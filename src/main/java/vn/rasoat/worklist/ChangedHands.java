package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

/** The owner of the task changed while somebody decided whom to give it to. */
class ChangedHands extends Refusal {

	ChangedHands() {
		super(Kind.CONFLICT, "worklist.refusal.changed-hands");
	}

}
