package vn.rasoat.worklist;

import java.time.Instant;

import vn.rasoat.refusal.Refusal;

/** Somebody else has taken the task. */
class TaskTaken extends Refusal {

	TaskTaken(String person, Instant at) {
		super(Kind.CONFLICT, "worklist.refusal.taken", person, at);
	}

}
