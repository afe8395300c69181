package vn.rasoat.procedure.posting;

import org.springframework.stereotype.Component;

import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.procedure.StepActs;
import vn.rasoat.worklist.TaskEntry;

/** The complaint a task belongs to, and the acts written for it. */
@Component
class ComplaintAtHand {

	private final Complaints complaints;

	private final StepActs acts;

	ComplaintAtHand(Complaints complaints, StepActs acts) {
		this.complaints = complaints;
		this.acts = acts;
	}

	Complaint of(TaskEntry task) {
		return this.complaints.get(Complaint.idOf(task.caseKey()));
	}

	Complaints complaints() {
		return this.complaints;
	}

	StepActs acts() {
		return this.acts;
	}

}
