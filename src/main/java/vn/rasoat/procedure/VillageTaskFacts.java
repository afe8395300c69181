package vn.rasoat.procedure;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.worklist.TaskFacts;

/** Gives the worklist the names and dates of village reviews. */
@Component
class VillageTaskFacts implements TaskFacts {

	private final VillageReviews reviews;

	private final ReviewLists lists;

	VillageTaskFacts(VillageReviews reviews, ReviewLists lists) {
		this.reviews = reviews;
		this.lists = lists;
	}

	@Override
	public CaseFacts ofCase(String caseKey) {
		VillageReview review = review(caseKey);
		return new CaseFacts(review.villageName() + " " + review.reviewYear(), review.path());
	}

	@Override
	public Optional<Instant> dueAt(String caseKey, String milestone) {
		return review(caseKey).datesNow().lastDay(milestone).map(WorkingDays::endOf);
	}

	@Override
	public String subject(String caseKey, long subjectId) {
		return this.lists.get(VillageReview.idOf(caseKey), subjectId).headName();
	}

	private VillageReview review(String caseKey) {
		return this.reviews.get(VillageReview.idOf(caseKey));
	}

}
