package vn.rasoat.procedure.decision;

import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;

/** A household as a test wants it: where it stood and what the survey finds. */
public record Family(String head, Category opening, int income, int deprived, boolean applicant, Outcome outcome) {

	public static Family staysPoor(String head) {
		return new Family(head, Category.POOR, 100, 4, false, Outcome.DONE);
	}

	public static Family escapes(String head) {
		return new Family(head, Category.POOR, 200, 1, false, Outcome.DONE);
	}

	public static Family escapesToNearPoor(String head) {
		return new Family(head, Category.POOR, 120, 1, false, Outcome.DONE);
	}

	public static Family becomesPoor(String head) {
		return new Family(head, Category.NEAR_POOR, 90, 5, false, Outcome.DONE);
	}

	/** Asked for a review and is poor. */
	public static Family newlyPoor(String head) {
		return new Family(head, Category.NOT_POOR, 80, 3, true, Outcome.DONE);
	}

	/** Asked for a review and is not poor. */
	public static Family notPoor(String head) {
		return new Family(head, Category.NOT_POOR, 300, 0, true, Outcome.DONE);
	}

	/** Is on the current list of the poor, and the visit ends like this. */
	public static Family notReviewed(String head, Outcome outcome) {
		return new Family(head, Category.POOR, 0, 0, false, outcome);
	}

}
