package vn.rasoat.posting;

import org.jspecify.annotations.Nullable;

import vn.rasoat.classification.Transition;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;

/**
 * A line of a posted list. Neighbours must see who is in which class and what changed, so
 * that they can object; points, members, addresses and numbers of persons are nobody's
 * business and stay off the board. Households that were and stay outside both classes are
 * not named at all, except in the result of their own re-check.
 *
 * @param category new class; {@code null} when nobody could review the household
 * @param outcome why it has no new class
 */
public record PostedEntry(long householdId, String headName, Category opening, @Nullable Category category,
		@Nullable Transition transition, @Nullable Outcome outcome) {

	static PostedEntry of(FinalResult result) {
		return new PostedEntry(result.householdId(), result.headName(), result.opening(), result.category(),
				result.transition(), result.isDecided() ? null : result.outcome());
	}

	/** Whether the list of a village names a household with this result. */
	static boolean isPublic(FinalResult result) {
		return (result.category() == null) ? result.source() == FinalResult.Source.NOT_REVIEWED
				: result.transition() != Transition.STAYS_OUTSIDE;
	}

}
