package vn.rasoat.posting;

import java.util.List;
import java.util.function.Predicate;

import vn.rasoat.classification.Transition;
import vn.rasoat.household.CorrectedNames.Correction;
import vn.rasoat.ruleset.Category;

/**
 * A list as it is printed for the board: its households under the headings of the law.
 *
 * @param corrections names put right in the register since; the board does not have them
 */
record PostedList(String commune, String village, int reviewYear, Posting posting, List<Board> boards,
		List<Group> groups, List<Correction> corrections) {

	static List<Group> groups(Posting posting, List<PostedEntry> entries) {
		if (posting.kind() == Posting.Kind.RECHECK) {
			return List.of(new Group("recheck", entries));
		}
		return List.of(group("poor", entries, (it) -> it.category() == Category.POOR),
				group("near-poor", entries, (it) -> it.category() == Category.NEAR_POOR),
				group("escaped-poor", entries,
						(it) -> it.transition() == Transition.ESCAPED_POVERTY
								|| it.transition() == Transition.ESCAPED_TO_NEAR_POOR),
				group("escaped-near-poor", entries, (it) -> it.transition() == Transition.ESCAPED_NEAR_POVERTY),
				group("not-reviewed", entries, (it) -> it.category() == null));
	}

	private static Group group(String key, List<PostedEntry> entries, Predicate<PostedEntry> belongs) {
		return new Group(key, entries.stream().filter(belongs).toList());
	}

	/** Households under one heading. */
	record Group(String key, List<PostedEntry> entries) {
	}

}
