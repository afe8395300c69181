package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

class TaskUnknown extends Refusal {

	TaskUnknown() {
		super(Kind.NOT_FOUND, "worklist.refusal.unknown");
	}

}
