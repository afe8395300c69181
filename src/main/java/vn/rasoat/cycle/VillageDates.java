package vn.rasoat.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * The dates of villages: a village of a commune's review has those of the plan, looked up
 * each time, so that an extension reaches it.
 */
@Component
class VillageDates {

	private final Plans plans;

	VillageDates(Plans plans) {
		this.plans = plans;
	}

	VillageReview dated(VillageReviewRow row) {
		Long commune = row.communeReviewId();
		return row.toReview((commune == null) ? row.ownMilestones() : planned(commune, row.reviewYear()));
	}

	List<VillageReview> dated(List<VillageReviewRow> rows) {
		Map<Long, Milestones> known = new HashMap<>();
		return rows.stream().map((row) -> {
			Long commune = row.communeReviewId();
			return row.toReview((commune == null) ? row.ownMilestones()
					: known.computeIfAbsent(commune, (id) -> planned(id, row.reviewYear())));
		}).toList();
	}

	private Milestones planned(long communeReviewId, int reviewYear) {
		return Milestones.of(this.plans.datesOf(communeReviewId), reviewYear);
	}

}
