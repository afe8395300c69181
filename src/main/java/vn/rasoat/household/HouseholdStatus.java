package vn.rasoat.household;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.ruleset.Category;

/**
 * The class a household was recognised in at the end of a year.
 *
 * @param incomePoints B1, where the list gives them
 * @param deprivationPoints B2, where the list gives them
 * @param decisionNumber of the decision of recognition, as the office's register has it
 */
public record HouseholdStatus(int inYear, Category category, @Nullable Integer incomePoints,
		@Nullable Integer deprivationPoints, @Nullable String cause, @Nullable String decisionNumber,
		@Nullable LocalDate decisionDate) {

	public static HouseholdStatus of(int inYear, Category category) {
		return new HouseholdStatus(inYear, category, null, null, null, null, null);
	}

}
