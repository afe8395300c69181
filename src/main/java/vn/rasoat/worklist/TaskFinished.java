package vn.rasoat.worklist;

import java.time.Instant;

import vn.rasoat.refusal.Refusal;

/** Somebody else did the task first. */
public class TaskFinished extends Refusal {

	TaskFinished(String person, Instant at) {
		super(Kind.CONFLICT, "worklist.refusal.finished", person, at);
	}

}
