package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

class TaskNotWithdrawable extends Refusal {

	TaskNotWithdrawable() {
		super(Kind.CONFLICT, "worklist.refusal.not-withdrawable");
	}

}
