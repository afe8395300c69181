package vn.rasoat.approval;

import java.util.List;
import java.util.function.Predicate;

import vn.rasoat.classification.Transition;
import vn.rasoat.ruleset.Category;

/**
 * Diễn biến hộ nghèo or hộ cận nghèo: the nine columns of the movement tables, in
 * households (TT 07/2021/TT-BLĐTBXH, Phụ lục VII). 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8.
 *
 * @param opening 1
 * @param toOther 2: escaped poverty and is near-poor; for the near-poor table, escaped
 * @param beyond 3: escaped above the near-poor line; for the near-poor table, became poor
 * @param otherDecrease 4: moved, died, merged
 * @param fromOther 5: near-poor became poor; for the near-poor table, poor became
 * near-poor
 * @param again 6
 * @param newly 7
 * @param otherIncrease 8
 * @param closing 9
 */
public record Movement(int opening, int toOther, int beyond, int otherDecrease, int fromOther, int again, int newly,
		int otherIncrease, int closing) {

	static final Movement NONE = new Movement(0, 0, 0, 0, 0, 0, 0, 0, 0);

	/** Nobody may appear in or vanish from a table. */
	public Movement {
		if (closing != opening - toOther - beyond - otherDecrease + fromOther + again + newly + otherIncrease) {
			throw new IllegalArgumentException("closing " + closing + " does not follow from the other columns");
		}
	}

	/**
	 * @param pending households without a result: they stand where they stood
	 */
	static Movement ofPoor(List<ReportLine> lines, Predicate<ReportLine> pending) {
		return new Movement(opening(lines, Category.POOR), count(lines, Transition.ESCAPED_TO_NEAR_POOR),
				count(lines, Transition.ESCAPED_POVERTY), gone(lines, Category.POOR, pending),
				count(lines, Transition.NEAR_POOR_BECAME_POOR), count(lines, Transition.POOR_AGAIN),
				count(lines, Transition.NEWLY_POOR), unexplained(lines, Category.POOR),
				closing(lines, Category.POOR, pending));
	}

	static Movement ofNearPoor(List<ReportLine> lines, Predicate<ReportLine> pending) {
		return new Movement(opening(lines, Category.NEAR_POOR), count(lines, Transition.ESCAPED_NEAR_POVERTY),
				count(lines, Transition.NEAR_POOR_BECAME_POOR), gone(lines, Category.NEAR_POOR, pending),
				count(lines, Transition.ESCAPED_TO_NEAR_POOR), count(lines, Transition.NEAR_POOR_AGAIN),
				count(lines, Transition.NEWLY_NEAR_POOR), unexplained(lines, Category.NEAR_POOR),
				closing(lines, Category.NEAR_POOR, pending));
	}

	Movement plus(Movement other) {
		return new Movement(this.opening + other.opening, this.toOther + other.toOther, this.beyond + other.beyond,
				this.otherDecrease + other.otherDecrease, this.fromOther + other.fromOther, this.again + other.again,
				this.newly + other.newly, this.otherIncrease + other.otherIncrease, this.closing + other.closing);
	}

	/** The columns in their official order. */
	public List<Integer> columns() {
		return List.of(this.opening, this.toOther, this.beyond, this.otherDecrease, this.fromOther, this.again,
				this.newly, this.otherIncrease, this.closing);
	}

	private static int opening(List<ReportLine> lines, Category category) {
		return count(lines, (it) -> it.opening() == category);
	}

	private static int gone(List<ReportLine> lines, Category opening, Predicate<ReportLine> pending) {
		return count(lines, (it) -> it.opening() == opening && it.category() == null && !pending.test(it));
	}

	private static int closing(List<ReportLine> lines, Category category, Predicate<ReportLine> pending) {
		return count(lines, (it) -> it.category() == category || (it.opening() == category && pending.test(it)));
	}

	/** In the class now, not there before, and no transition says how. */
	private static int unexplained(List<ReportLine> lines, Category category) {
		return count(lines, (it) -> it.category() == category && it.opening() != category && it.transition() == null);
	}

	private static int count(List<ReportLine> lines, Transition transition) {
		return count(lines, (it) -> it.transition() == transition);
	}

	private static int count(List<ReportLine> lines, Predicate<ReportLine> which) {
		return (int) lines.stream().filter(which).count();
	}

}
