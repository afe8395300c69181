package vn.rasoat.procedure.posting;

import java.time.Instant;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.posting.Posting.Status;
import vn.rasoat.posting.PostingOver;
import vn.rasoat.posting.Postings;

/** What the system itself does with a list between the tasks of people. */
@Component
class PostingSteps {

	private final Postings postings;

	private final Complaints complaints;

	private final PostingRecords records;

	private final VillageReviews reviews;

	private final ApplicationEventPublisher events;

	PostingSteps(Postings postings, Complaints complaints, PostingRecords records, VillageReviews reviews,
			ApplicationEventPublisher events) {
		this.postings = postings;
		this.complaints = complaints;
		this.records = records;
		this.reviews = reviews;
		this.events = events;
	}

	long prepareResult(long villageReviewId) {
		Posting posting = this.postings.prepareResult(villageReviewId);
		this.records.prepared(posting, this.postings.entriesOf(posting.id()));
		return posting.id();
	}

	long prepareRecheck(long complaintId) {
		Posting posting = this.postings.prepareRecheck(this.complaints.get(complaintId));
		this.records.prepared(posting, this.postings.entriesOf(posting.id()));
		return posting.id();
	}

	/** Both boards hang; answers the exclusive end of the period. */
	Instant open(long postingId) {
		Posting posting = this.postings.open(postingId);
		this.records.opened(posting, this.postings.boardsOf(postingId));
		Period period = Objects.requireNonNull(posting.period(), "an open posting has its end");
		return period.endsAt();
	}

	/**
	 * The period is over. Whoever is taking a complaint in at this moment holds the
	 * posting's row: it is waited for and seen here, or it finds the list closed.
	 * @return whether complaints are still worked on
	 */
	boolean close(long postingId) {
		Posting posting = this.postings.close(postingId);
		boolean open = this.complaints.anyOpen(postingId);
		this.records.closed(posting, open);
		this.events.publishEvent(new PostingOver(posting, this.reviews.get(posting.villageReviewId())));
		return open;
	}

	void cancelled(long postingId) {
		if (this.postings.lock(postingId).status() != Status.CANCELLED) {
			this.records.cancelled(this.postings.cancel(postingId));
		}
	}

}
