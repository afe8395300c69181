package vn.rasoat.procedure.posting;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.worklist.TaskEntry;

/** The complaint a task belongs to. */
@Component
class ComplaintAtHand {

	private final Complaints complaints;

	ComplaintAtHand(Complaints complaints) {
		this.complaints = complaints;
	}

	Complaint of(TaskEntry task) {
		return this.complaints.get(CaseKey.COMPLAINT.idOf(task.caseKey()));
	}

	/** What is objected to, as a form shows it: signs of Markdown are meant literally. */
	static String content(Complaint complaint) {
		return complaint.content().replaceAll("([\\\\`*_{}\\[\\]<>#+!|~])", "\\\\$1");
	}

	Complaints complaints() {
		return this.complaints;
	}

}
