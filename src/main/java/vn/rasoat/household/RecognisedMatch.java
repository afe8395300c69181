package vn.rasoat.household;

import java.util.List;
import java.util.Map;

import vn.rasoat.ruleset.Category;

/**
 * Holds the class a file gives a household against the one it was recognised in: a list
 * of some earlier year does not undo a decision (QĐ 24/2021/QĐ-TTg, Art. 4.6).
 */
final class RecognisedMatch {

	private final int year;

	private final Map<Long, Category> recognised;

	/**
	 * @param recognised classes by decisions for the year, by household
	 */
	RecognisedMatch(int year, Map<Long, Category> recognised) {
		this.year = year;
		this.recognised = recognised;
	}

	void check(List<FileHousehold> households) {
		households.stream()
			.filter(this::isOtherwise)
			.forEach((household) -> household.fault(household.headRow(), Column.CATEGORY, CellFault.CATEGORY_RECOGNISED,
					String.valueOf(this.year)));
	}

	private boolean isOtherwise(FileHousehold household) {
		Category file = household.category().orElse(null);
		Category decided = household.registered().map((it) -> this.recognised.get(it.id())).orElse(null);
		return file != null && decided != null && file != decided;
	}

}
