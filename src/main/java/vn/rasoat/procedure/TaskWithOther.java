package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/** Somebody else took the task. */
public class TaskWithOther extends Refusal {

	TaskWithOther(String by) {
		super(Kind.CONFLICT, "procedure.refusal.with-other", by);
	}

}
