package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/** Somebody else did the task first. */
public class TaskAlreadyDone extends Refusal {

	TaskAlreadyDone(String by, String at) {
		super(Kind.CONFLICT, "procedure.refusal.already-done", by, at);
	}

}
