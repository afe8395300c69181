package vn.rasoat.procedure.village;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.procedure.Cancellation;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.village.ReviewVillageModel.Variables;

/** What the domain tells the village process. */
@Component
@Transactional
public class ReviewVillageProcess {

	private final EngineDoor engine;

	private final VillageBeginning beginning;

	private final VillageReviews reviews;

	private final Journal journal;

	private final BusinessClock clock;

	ReviewVillageProcess(EngineDoor engine, VillageBeginning beginning, VillageReviews reviews, Journal journal,
			BusinessClock clock) {
		this.engine = engine;
		this.beginning = beginning;
		this.reviews = reviews;
		this.journal = journal;
		this.clock = clock;
	}

	/** The list is ready: it is closed and the reviewers get their tasks. */
	public void reviewBegins(long villageReviewId) {
		VillageReview waiting = this.reviews.get(villageReviewId);
		if (waiting.communeReviewId() != null) {
			throw new VillageWaitsForCommune(waiting.villageName());
		}
		String version = this.engine.currentVersion(waiting.path());
		VillageReview review = this.beginning.begins(villageReviewId, version);
		this.engine.start(ReviewVillageModel.KEY, version, review.caseKey(),
				Map.of(Variables.VILLAGE_REVIEW_ID, review.id()));
	}

	/** The review is called off; a village that has not begun is simply closed. */
	public void reviewCancelled(long villageReviewId, Cancellation cancellation) {
		VillageReview review = this.reviews.lock(villageReviewId);
		this.journal.record(new Act(review.caseKey(), "village-review.cancelled", review.villageName(),
				this.clock.today(), null, cancellation.paper(), cancellation.reason(), Map.of(), Map.of()));
		if (review.status().isUnderWay()) {
			this.engine.tell(ReviewVillageModel.CANCELLED, review.caseKey(), Map.of());
		}
		else {
			this.reviews.ended(villageReviewId, VillageReview.Status.CANCELLED);
		}
	}

}
