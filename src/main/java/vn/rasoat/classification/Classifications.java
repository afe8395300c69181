package vn.rasoat.classification;

import java.util.List;
import java.util.Optional;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.survey.SurveyResult;

/** Proposed classes of households. */
public interface Classifications {

	/**
	 * Classifies every household reviewed in the current round; doing it again replaces
	 * the round's results.
	 */
	List<ClassificationResult> classify(VillageReview review);

	/**
	 * What one visit leads to, such as a re-check after a complaint; kept by whoever
	 * asks.
	 * @param survey a visit in which the household was reviewed
	 */
	ClassificationResult classify(VillageReview review, SurveyResult survey);

	/** Results of a round. */
	List<ClassificationResult> of(long villageReviewId, int round);

	/**
	 * What the same interviews say under the village's second rule set; empty where it
	 * has none.
	 */
	Optional<SecondClassification> second(long villageReviewId, int round);

	Optional<ClassificationResult> find(long villageReviewId, int round, long householdId);

}
