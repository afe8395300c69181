package vn.rasoat.posting;

import org.jspecify.annotations.Nullable;

import vn.rasoat.classification.Points;
import vn.rasoat.classification.Transition;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;

/**
 * The result that stands for a household of the list.
 *
 * @param opening class it was recognised in before this review
 * @param category class it has now; {@code null} when nobody could review it or nothing
 * was agreed on yet
 * @param outcome how the visit ended on which the result rests; {@code null} when there
 * was none
 * @param round round of meetings the result comes from
 */
public record FinalResult(long householdId, String headName, Category opening, @Nullable Category category,
		@Nullable Points points, @Nullable Transition transition, Source source, @Nullable Outcome outcome, int round) {

	public boolean isDecided() {
		return this.category != null;
	}

	/** What the result rests on. */
	public enum Source {

		/** Agreed on by the village meeting. */
		MEETING,
		/** Found by the re-check after a complaint. */
		RECHECK,
		/** Nobody could review the household: it has no new class. */
		NOT_REVIEWED,
		/** Not visited, or not agreed on yet. */
		UNDECIDED

	}

}
