package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

class TaskNotYours extends Refusal {

	TaskNotYours() {
		super(Kind.CONFLICT, "worklist.refusal.not-yours");
	}

}
