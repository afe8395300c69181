package vn.rasoat.survey;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found at one household in one round.
 *
 * @param incomePoints points A (income), 0 or more; {@code null} unless the household was
 * reviewed
 * @param deprivations codes of the indicators in which the household is deprived
 * @param note remark, or the reason when the household was not reviewed
 */
public record SurveyResult(long villageReviewId, int round, long householdId, Outcome outcome, LocalDate surveyedOn,
		@Nullable String informant, @Nullable Integer incomePoints, List<String> deprivations, @Nullable String note) {

	public SurveyResult {
		deprivations = List.copyOf(deprivations);
		if ((outcome == Outcome.DONE) != (incomePoints != null)) {
			throw new PointsDoNotFitOutcome();
		}
	}

	public boolean isDone() {
		return this.outcome == Outcome.DONE;
	}

}
