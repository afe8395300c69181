package vn.rasoat.approval;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.classification.Transition;
import vn.rasoat.household.Departure;
import vn.rasoat.household.Household;
import vn.rasoat.household.Origin;
import vn.rasoat.ruleset.Category;

/**
 * A household in a commune's report, as it stood when the report was handed up.
 *
 * @param category proposed class; {@code null} when the household was not reviewed
 * @param outcome how the visit ended, where that is known
 * @param source what the result rests on: meeting or re-check
 */
public record ReportLine(long householdId, String householdCode, long villageReviewId, String villageName,
		String headName, @Nullable String address, int people, Origin origin, Household.Tags tags, Category opening,
		@Nullable Category category, @Nullable String outcome, @Nullable Integer incomePoints,
		@Nullable Integer deprivationPoints, @Nullable Transition transition, String source, Standing standing) {

	/** How the household left, where the visit found it gone. */
	Optional<Departure.Why> gone() {
		return Arrays.stream(Departure.Why.values()).filter((why) -> why.name().equals(this.outcome)).findFirst();
	}

	/** No result, though the household may still get one: it was not met, or not yet. */
	boolean isPending() {
		return this.category == null && gone().isEmpty();
	}

	/** Whether the result is the same as in an earlier report. */
	boolean sameResultAs(ReportLine earlier) {
		return this.category == earlier.category && Objects.equals(this.incomePoints, earlier.incomePoints)
				&& Objects.equals(this.deprivationPoints, earlier.deprivationPoints);
	}

	ReportLine standing(Standing standing) {
		return new ReportLine(this.householdId, this.householdCode, this.villageReviewId, this.villageName,
				this.headName, this.address, this.people, this.origin, this.tags, this.opening, this.category,
				this.outcome, this.incomePoints, this.deprivationPoints, this.transition, this.source, standing);
	}

	/** What earlier rounds have settled about a household. */
	public enum Standing {

		/** To be appraised in this round. */
		OPEN,
		/** The level above agreed in an earlier round, and nothing has changed since. */
		AGREED,
		/** Recognised by an earlier decision. */
		RECOGNISED

	}

}
