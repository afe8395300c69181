package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.posting.Recheck;
import vn.rasoat.survey.Outcome;

/**
 * What a reviewer enters about a household checked again; component names are the keys in
 * {@code recheck-household.form}.
 */
record RecheckHouseholdForm(Outcome outcome, @Nullable Boolean noOtherReviewer, @Nullable String informant,
		@Nullable Integer incomePoints, @Nullable Integer secondIncomePoints, @Nullable List<String> deprivations,
		@Nullable Boolean noDeprivation, @Nullable String reason, @Nullable String note) {

	Recheck toRecheck(LocalDate happenedOn) {
		return new Recheck(this.outcome, happenedOn, this.informant, this.incomePoints, this.secondIncomePoints,
				(this.deprivations == null) ? List.of() : this.deprivations,
				(this.outcome == Outcome.DONE) ? this.note : this.reason, Boolean.TRUE.equals(this.noOtherReviewer),
				null);
	}

}
