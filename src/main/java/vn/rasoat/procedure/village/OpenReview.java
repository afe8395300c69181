package vn.rasoat.procedure.village;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.worklist.TaskEntry;

/** The village review a task belongs to. */
@Component
class OpenReview {

	private final VillageReviews reviews;

	OpenReview(VillageReviews reviews) {
		this.reviews = reviews;
	}

	VillageReview of(TaskEntry task) {
		return this.reviews.get(CaseKey.VILLAGE_REVIEW.idOf(task.caseKey()));
	}

	/** The signed minutes are there: the result can be posted. */
	void minutesSigned(VillageReview review) {
		this.reviews.minutesSigned(review.id());
	}

}
