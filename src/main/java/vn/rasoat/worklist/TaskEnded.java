package vn.rasoat.worklist;

import java.time.Instant;

import vn.rasoat.refusal.Refusal;

class TaskEnded extends Refusal {

	TaskEnded(Instant at) {
		super(Kind.CONFLICT, "worklist.refusal.ended", at);
	}

}
