package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.Set;

/**
 * Dates as they would hold once a document is on record.
 *
 * @param issuedOn day of the document that would put them in force
 * @param moved dates the document moves when it extends a plan; for a plan itself all it
 * gives
 */
public record PlanDraft(int reviewYear, LocalDate issuedOn, PlanDates dates, PlanChoices choices, boolean extension,
		Set<PlanMilestone> moved) {

	public static PlanDraft plan(int reviewYear, LocalDate issuedOn, PlanDates dates, PlanChoices choices) {
		return new PlanDraft(reviewYear, issuedOn, dates, choices, false, dates.lastDays().keySet());
	}

	public static PlanDraft extension(int reviewYear, LocalDate issuedOn, PlanDates before, PlanDates given,
			PlanChoices choices) {
		return new PlanDraft(reviewYear, issuedOn, before.overriddenBy(given), choices, true,
				given.lastDays().keySet());
	}

}
