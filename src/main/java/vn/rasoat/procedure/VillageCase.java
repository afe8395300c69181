package vn.rasoat.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.worklist.TaskFacts.CaseFacts;

/** The review of a village as a case. */
@Component
class VillageCase implements CaseKind {

	private final VillageReviews reviews;

	private final ReviewLists lists;

	VillageCase(VillageReviews reviews, ReviewLists lists) {
		this.reviews = reviews;
		this.lists = lists;
	}

	@Override
	public String prefix() {
		return "village-review";
	}

	@Override
	public String process() {
		return ReviewVillageModel.KEY;
	}

	@Override
	public String page(long id) {
		return "/reviews/" + id;
	}

	@Override
	public CaseFacts facts(long id) {
		VillageReview review = this.reviews.get(id);
		return new CaseFacts(review.villageName() + " " + review.reviewYear(), review.path());
	}

	@Override
	public Optional<Instant> dueAt(long id, String milestone) {
		return this.reviews.get(id).datesNow().lastDay(milestone).map(WorkingDays::endOf);
	}

	@Override
	public String subject(long id, long subjectId) {
		return this.lists.get(id, subjectId).headName();
	}

	@Override
	public Optional<String> ruleSet(long id) {
		return Optional.of(this.reviews.get(id).ruleSet());
	}

	@Override
	public void lock(long id) {
		this.reviews.lock(id);
	}

	@Override
	public boolean isRunning(long id) {
		return this.reviews.get(id).status().isUnderWay();
	}

	@Override
	public Optional<LocalDate> startedOn(long id) {
		return Optional.ofNullable(this.reviews.get(id).startedOn());
	}

	/** Households in a later round are met again by the last date for that. */
	@Override
	public String milestoneNow(long id, String milestone) {
		boolean hanging = milestone.equals(PlanMilestone.POSTING.key());
		return (this.reviews.get(id).round() > 1 && !hanging) ? PlanMilestone.MINUTES.key() : milestone;
	}

}
