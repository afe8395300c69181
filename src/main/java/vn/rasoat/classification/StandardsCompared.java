package vn.rasoat.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.ruleset.Category;

/**
 * What another standard would change in a village, household by household; for whoever
 * may see the village.
 */
@Component
class StandardsCompared {

	private final CurrentActor currentActor;

	private final VillageReviews reviews;

	private final ReviewLists lists;

	private final Classifications classifications;

	StandardsCompared(CurrentActor currentActor, VillageReviews reviews, ReviewLists lists,
			Classifications classifications) {
		this.currentActor = currentActor;
		this.reviews = reviews;
		this.lists = lists;
		this.classifications = classifications;
	}

	VillageReview review(long reviewId) {
		VillageReview review = this.reviews.get(reviewId);
		this.currentActor.requireSight(review.path());
		return review;
	}

	/** Empty where the village is judged by one standard only. */
	Optional<Comparison> of(VillageReview review) {
		return this.classifications.second(review.id(), review.round()).map((second) -> {
			Map<Long, ClassificationResult> other = this.classifications.latestSecond(review.id())
				.stream()
				.collect(Collectors.toMap(ClassificationResult::householdId, Function.identity()));
			return new Comparison(review.ruleSet(), second.ruleSet(), second.missing(),
					this.classifications.latest(review.id())
						.stream()
						.map((first) -> row(review, first, other.get(first.householdId())))
						.toList());
		});
	}

	private Row row(VillageReview review, ClassificationResult first, @Nullable ClassificationResult second) {
		return new Row(first.householdId(), this.lists.get(review.id(), first.householdId()).headName(),
				first.category(), first.points(), (second != null) ? second.category() : null,
				(second != null) ? second.points() : null);
	}

	/**
	 * @param missing message key of what the second standard lacks, so that nothing can
	 * be computed
	 */
	record Comparison(String first, String second, @Nullable String missing, List<Row> households) {

		/** Households the second standard puts into another class. */
		public long changed() {
			return this.households.stream().filter(Row::changes).count();
		}

	}

	/**
	 * @param second {@code null} where the household was not asked for the points of the
	 * second standard
	 */
	record Row(long householdId, String headName, Category first, Points firstPoints, @Nullable Category second,
			@Nullable Points secondPoints) {

		public boolean changes() {
			return this.second != null && this.second != this.first;
		}

	}

}
