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

	/**
	 * The last result of every household, whatever round it is of: only disputed
	 * households come round again.
	 */
	List<ClassificationResult> latest(long villageReviewId);

	/** The same under the village's second rule set. */
	List<ClassificationResult> latestSecond(long villageReviewId);

	/**
	 * What one visit leads to under the village's second rule set; empty where it has
	 * none that can be computed.
	 */
	Optional<ClassificationResult> classifySecond(VillageReview review, SurveyResult survey, int incomePoints);

	Optional<ClassificationResult> find(long villageReviewId, int round, long householdId);

}
