package vn.rasoat.procedure.village;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.procedure.Cancellation;
import vn.rasoat.procedure.posting.PostingProcess;

/** Begins the review of a village and calls it off. */
@Component
@Transactional
public class RunningVillages {

	private final PostingProcess postings;

	private final ReviewVillageProcess villages;

	RunningVillages(PostingProcess postings, ReviewVillageProcess villages) {
		this.postings = postings;
		this.villages = villages;
	}

	public void begins(long villageReviewId) {
		this.villages.reviewBegins(villageReviewId);
	}

	/** Its complaints and its posting first, then itself. */
	public void cancel(long villageReviewId, Cancellation cancellation) {
		this.postings.postingCancelled(villageReviewId, cancellation);
		this.villages.reviewCancelled(villageReviewId, cancellation);
	}

}
