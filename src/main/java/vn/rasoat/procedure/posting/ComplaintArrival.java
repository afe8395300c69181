package vn.rasoat.procedure.posting;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.posting.Posting;
import vn.rasoat.procedure.EngineDoor;

/** Takes an objection in and tells the process; runs in one transaction of the caller. */
@Component
class ComplaintArrival {

	private final PostingSight sight;

	private final Complaints complaints;

	private final ComplaintSteps steps;

	private final EngineDoor door;

	private final ComplaintRecords records;

	ComplaintArrival(PostingSight sight, Complaints complaints, ComplaintSteps steps, EngineDoor door,
			ComplaintRecords records) {
		this.sight = sight;
		this.complaints = complaints;
		this.steps = steps;
		this.door = door;
		this.records = records;
	}

	/**
	 * While the list hangs its process hears of the complaint. One that came in time but
	 * is entered when the list is down begins by itself: it is not lost either.
	 */
	Complaint take(NewComplaint received) {
		Complaint complaint = this.complaints.lodge(received);
		this.records.received(complaint);
		if (!complaint.isRemark() && !heard(complaint)) {
			this.steps.begin(complaint.id());
		}
		return complaint;
	}

	Complaint answered(long id, Answer answer) {
		Complaint remark = this.complaints.answer(id, answer);
		this.records.answered(remark, answer.answeredOn());
		return remark;
	}

	private boolean heard(Complaint complaint) {
		return this.sight.postings().get(complaint.postingId()).status() == Posting.Status.OPEN && this.door.tell(
				PostResultModel.COMPLAINT_LODGED, this.sight.review(complaint.villageReviewId()).caseKey(),
				Map.of(PostResultModel.Variables.COMPLAINT_ID, complaint.id()));
	}

}
