package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** A task of the plan cannot have been done on a day still to come. */
public class TaskNotDoneYet extends Refusal {

	TaskNotDoneYet(LocalDate on) {
		super(Kind.INVALID, "procedure.refusal.not-happened-yet", on);
	}

}
