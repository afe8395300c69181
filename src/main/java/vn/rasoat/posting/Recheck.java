package vn.rasoat.posting;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.survey.Outcome;
import vn.rasoat.survey.SurveyResult;

/**
 * What was found when a household was checked again.
 *
 * @param incomePoints points A (income); {@code null} unless the household was reviewed
 * @param secondIncomePoints the same by the table of the campaign's second standard,
 * where it has one
 * @param alone whether who surveyed the household did it again because nobody else was
 * there
 * @param result the class it leads to; {@code null} before it is classified, and when
 * nobody was met
 */
public record Recheck(Outcome outcome, LocalDate recheckedOn, @Nullable String informant,
		@Nullable Integer incomePoints, @Nullable Integer secondIncomePoints, List<String> deprivations,
		@Nullable String note, boolean alone, @Nullable ClassificationResult result) {

	public Recheck {
		deprivations = List.copyOf(deprivations);
	}

	/** The same as a visit; refused for points without a review. */
	SurveyResult toVisit(Complaint complaint, long householdId) {
		return new SurveyResult(complaint.villageReviewId(), complaint.round(), householdId, this.outcome,
				this.recheckedOn, this.informant, this.incomePoints, this.deprivations, this.note);
	}

}
