package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.procedure.CaseKind;

/** The review of a village as a case. */
@Component
class VillageCase extends CaseKind {

	private final VillageReviews reviews;

	private final ReviewLists lists;

	VillageCase(VillageReviews reviews, ReviewLists lists) {
		super(CaseKey.VILLAGE_REVIEW, ReviewVillageModel.KEY, "/reviews");
		this.reviews = reviews;
		this.lists = lists;
	}

	@Override
	protected CaseNow now(long id) {
		VillageReview review = this.reviews.get(id);
		return new CaseNow(review.villageName() + " " + review.reviewYear(), review.path(),
				review.status().isUnderWay(), review.startedOn(), review.ruleSet());
	}

	@Override
	protected Optional<LocalDate> lastDay(long id, String milestone) {
		return this.reviews.get(id).datesNow().lastDay(milestone);
	}

	@Override
	protected Map<String, LocalDate> lastDays(long id, Collection<String> milestones) {
		Milestones dates = this.reviews.get(id).datesNow();
		Map<String, LocalDate> days = new HashMap<>();
		milestones.forEach((milestone) -> dates.lastDay(milestone).ifPresent((day) -> days.put(milestone, day)));
		return days;
	}

	@Override
	protected String subject(long id, long subjectId) {
		return this.lists.get(id, subjectId).headName();
	}

	@Override
	protected void lock(long id) {
		this.reviews.lock(id);
	}

	/** Households in a later round are met again by the last date for that. */
	@Override
	public String milestoneNow(long id, String milestone) {
		boolean hanging = milestone.equals(PlanMilestone.POSTING.key());
		return (this.reviews.get(id).round() > 1 && !hanging) ? PlanMilestone.MINUTES.key() : milestone;
	}

}
