package vn.rasoat.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.ruleset.Category;

/**
 * Where a village's review came to.
 *
 * @param households on its list
 * @param classes how many households came into which class, each by its last round
 * @param withoutResult households nobody could review
 */
record VillageOutcome(VillageReview review, int households, Map<Category, Long> classes, long withoutResult) {

	static VillageOutcome of(VillageReview review, int households, Classifications classifications) {
		Map<Long, Category> last = new HashMap<>();
		for (int round = 1; round <= review.round(); round++) {
			classifications.of(review.id(), round).forEach((it) -> last.put(it.householdId(), it.category()));
		}
		Map<Category, Long> classes = new TreeMap<>();
		last.values().forEach((it) -> classes.merge(it, 1L, Long::sum));
		return new VillageOutcome(review, households, classes, households - last.size());
	}

	boolean isSigned() {
		VillageReview.Status status = this.review.status();
		return status == VillageReview.Status.MINUTES_SIGNED || status == VillageReview.Status.POSTED;
	}

	@Override
	public String toString() {
		return "%s: %d households, %d round(s), %s, %d without result, %s".formatted(this.review.villageName(),
				this.households, this.review.round(), this.classes, this.withoutResult, this.review.status());
	}

}
