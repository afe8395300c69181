package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.survey.Outcome;
import vn.rasoat.survey.SurveyResult;

/**
 * What a reviewer enters about one household; component names are the keys in
 * {@code record-survey.form}.
 */
record RecordSurveyForm(Outcome outcome, @Nullable String informant, @Nullable Integer incomePoints,
		@Nullable Integer secondIncomePoints, @Nullable List<String> deprivations, @Nullable Boolean noDeprivation,
		@Nullable String reason, @Nullable String note) {

	SurveyResult toResult(long villageReviewId, int round, long householdId, LocalDate happenedOn) {
		return new SurveyResult(villageReviewId, round, householdId, this.outcome, happenedOn, this.informant,
				this.incomePoints, (this.deprivations == null) ? List.of() : this.deprivations,
				(this.outcome == Outcome.DONE) ? this.note : this.reason);
	}

}
