package vn.rasoat.procedure.posting;

import java.util.Date;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Postings;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.posting.SettleComplaintModel.Variables;

/** What the system itself does with a complaint between the tasks of people. */
@Component
class ComplaintSteps {

	private final Complaints complaints;

	private final Postings postings;

	private final VillageReviews reviews;

	private final EngineDoor door;

	private final ComplaintRecords records;

	ComplaintSteps(Complaints complaints, Postings postings, VillageReviews reviews, EngineDoor door,
			ComplaintRecords records) {
		this.complaints = complaints;
		this.postings = postings;
		this.reviews = reviews;
		this.door = door;
		this.records = records;
	}

	/** The re-check begins, in the version of the procedure the village runs on. */
	void begin(long complaintId) {
		Complaint complaint = this.complaints.get(complaintId);
		VillageReview review = this.reviews.get(complaint.villageReviewId());
		String version = review.modelVersion();
		this.door.start(SettleComplaintModel.KEY, (version != null) ? version : this.door.currentVersion(review.path()),
				complaint.caseKey(),
				Map.of(Variables.COMPLAINT_ID, complaintId, Variables.VILLAGE_REVIEW_ID, review.id(),
						Variables.HOUSEHOLD_ID, Objects.requireNonNull(complaint.householdId()),
						Variables.RECHECK_DUE_AT,
						Date.from(Objects.requireNonNull(complaint.recheckDue(), "a complaint has its date").endsAt()),
						Variables.POSTING_KIND, Posting.Kind.RECHECK.name()));
	}

	void classify(long complaintId) {
		this.records.rechecked(this.complaints.get(complaintId), this.complaints.classify(complaintId));
	}

	void settle(long complaintId) {
		Posting posting = this.postings.lock(this.complaints.get(complaintId).postingId());
		this.records.settled(this.complaints.settled(complaintId));
		tellWhenLast(posting);
	}

	/** What was taken back is written down already; its list waits for it no longer. */
	void withdrawn(long complaintId) {
		tellWhenLast(this.postings.lock(this.complaints.get(complaintId).postingId()));
	}

	void cancelled(long complaintId) {
		Posting posting = this.postings.lock(this.complaints.get(complaintId).postingId());
		this.complaints.cancelled(complaintId);
		tellWhenLast(posting);
	}

	/**
	 * A list that is taken down waits for its complaints; one that still hangs asks when
	 * its time is over. The lock on the list puts both in order.
	 */
	private void tellWhenLast(Posting posting) {
		if (posting.status() == Posting.Status.CLOSED && !this.complaints.anyOpen(posting.id())) {
			this.door.tell(PostResultModel.COMPLAINTS_SETTLED, this.reviews.get(posting.villageReviewId()).caseKey(),
					Map.of());
		}
	}

}
