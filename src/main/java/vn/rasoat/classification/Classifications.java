package vn.rasoat.classification;

import java.util.List;
import java.util.Optional;

import vn.rasoat.cycle.VillageReview;

/** Proposed classes of households. */
public interface Classifications {

	/**
	 * Classifies every household reviewed in the current round; doing it again replaces
	 * the round's results.
	 */
	List<ClassificationResult> classify(VillageReview review);

	/** Results of a round. */
	List<ClassificationResult> of(long villageReviewId, int round);

	/**
	 * What the same interviews say under the village's second rule set; empty where it
	 * has none.
	 */
	Optional<SecondClassification> second(long villageReviewId, int round);

	Optional<ClassificationResult> find(long villageReviewId, int round, long householdId);

}
