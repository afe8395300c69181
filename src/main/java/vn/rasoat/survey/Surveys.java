package vn.rasoat.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results of the visits to households. A result that is taken back stays readable. */
public interface Surveys {

	/**
	 * Records a result; refused while another of the same household and round counts, and
	 * for impossible points.
	 */
	void record(SurveyResult result);

	/**
	 * Records the income points of the same visit by another standard's table, which go
	 * with the result that counts.
	 */
	void recordSecondPoints(long villageReviewId, int round, long householdId, int incomePoints);

	/** Income points by another standard, of the households that were asked. */
	Map<Long, Integer> secondPoints(long villageReviewId, int round);

	/** Takes back the result that counts. */
	void withdraw(long villageReviewId, int round, long householdId, String reason);

	/** Results of a round that count. */
	List<SurveyResult> of(long villageReviewId, int round);

	Optional<SurveyResult> find(long villageReviewId, int round, long householdId);

	/** User names of those who recorded results of a household that count. */
	Set<String> recordersOf(long villageReviewId, long householdId);

}
