package vn.rasoat.procedure.posting;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Posting.Status;
import vn.rasoat.posting.Postings;
import vn.rasoat.procedure.Cancellation;
import vn.rasoat.procedure.EngineDoor;

/** What the domain tells the processes of posting. */
@Component
@Transactional
public class PostingProcess {

	private final Postings postings;

	private final Complaints complaints;

	private final VillageReviews reviews;

	private final EngineDoor door;

	private final PostingRecords records;

	PostingProcess(Postings postings, Complaints complaints, VillageReviews reviews, EngineDoor door,
			PostingRecords records) {
		this.postings = postings;
		this.complaints = complaints;
		this.reviews = reviews;
		this.door = door;
		this.records = records;
	}

	/**
	 * The posting of a village is called off with everything that hangs on it, complaints
	 * first. Lists are closed before anybody is told, so that the last complaint to go
	 * does not let the village run on.
	 */
	public void postingCancelled(long villageReviewId, Cancellation cancellation) {
		List<Posting> running = this.postings.ofVillage(villageReviewId)
			.stream()
			.filter((it) -> it.status() != Status.CANCELLED)
			.filter((it) -> it.kind() == Posting.Kind.RESULT)
			.toList();
		running.forEach((it) -> {
			this.postings.lock(it.id());
			if (it.status() != Status.CLOSED || this.complaints.anyOpen(it.id())) {
				this.records.cancelled(this.postings.cancel(it.id()));
			}
		});
		this.complaints.ofVillage(villageReviewId)
			.stream()
			.filter((it) -> !it.isRemark() && it.isOpen())
			.forEach((it) -> complaintCancelled(it.id(), cancellation));
		this.door.tell(PostResultModel.CANCELLED, this.reviews.get(villageReviewId).caseKey(), Map.of());
	}

	/** A complaint is called off: the posting of its re-check first. */
	public void complaintCancelled(long complaintId, Cancellation cancellation) {
		Complaint complaint = this.complaints.get(complaintId);
		this.records.calledOff(complaint.caseKey(), "complaint.cancelled", cancellation);
		this.door.tell(PostResultModel.CANCELLED, complaint.caseKey(), Map.of());
		this.door.tell(SettleComplaintModel.CANCELLED, complaint.caseKey(), Map.of());
	}

}
