package vn.rasoat.procedure.posting;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.ComplaintWithdrawn;
import vn.rasoat.posting.Complaints;
import vn.rasoat.procedure.EngineDoor;

/**
 * Ends a complaint that was taken back and tells the process; runs in one transaction of
 * the caller.
 */
@Component
class TakingBack {

	private final PostingSight sight;

	private final Complaints complaints;

	private final ComplaintRecords records;

	private final ApplicationEventPublisher events;

	private final EngineDoor door;

	TakingBack(PostingSight sight, Complaints complaints, ComplaintRecords records, ApplicationEventPublisher events,
			EngineDoor door) {
		this.sight = sight;
		this.complaints = complaints;
		this.records = records;
		this.events = events;
		this.door = door;
	}

	/**
	 * Whether the re-check still waits, in a version of the procedure that knows this.
	 */
	boolean isPossible(Complaint complaint) {
		return this.door.waitsFor(SettleComplaintModel.WITHDRAWN, complaint.caseKey());
	}

	/** Holds the list first, then the complaint, as everybody does who ends one. */
	Complaint of(Complaint before, TakenBackForm form) {
		this.sight.postings().lock(before.postingId());
		Complaint complaint = this.complaints.withdraw(before.id(), form.toTakenBack());
		this.records.withdrawn(complaint, form.lateReason());
		this.events.publishEvent(new ComplaintWithdrawn(complaint, this.sight.review(complaint.villageReviewId())));
		if (!this.door.tell(SettleComplaintModel.WITHDRAWN, complaint.caseKey(), Map.of())) {
			throw new ComplaintNotAtRecheck();
		}
		return complaint;
	}

}
