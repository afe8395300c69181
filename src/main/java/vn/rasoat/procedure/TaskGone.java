package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/** The task went with its case or was taken back. */
public class TaskGone extends Refusal {

	TaskGone() {
		super(Kind.CONFLICT, "procedure.refusal.gone");
	}

}
