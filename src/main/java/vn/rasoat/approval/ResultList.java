package vn.rasoat.approval;

import java.util.Arrays;
import java.util.List;

import vn.rasoat.ruleset.Category;

/**
 * Lists that come out of a decision. A household can stand on two: who escaped poverty
 * and is near-poor now is on both.
 */
public enum ResultList {

	POOR, NEAR_POOR,
	/** Both on one sheet, where the forms of the time have it so. */
	POOR_AND_NEAR_POOR,
	/** Hộ có mức sống trung bình, where the regime has a band for it. */
	AVERAGE,
	/** Hộ có mức sống trung bình được hỗ trợ đóng bảo hiểm y tế. */
	HEALTH_INSURANCE, ESCAPED_POVERTY, ESCAPED_NEAR_POVERTY;

	boolean has(ReportLine line) {
		return switch (this) {
			case POOR -> line.category() == Category.POOR;
			case NEAR_POOR -> line.category() == Category.NEAR_POOR;
			case POOR_AND_NEAR_POOR -> POOR.has(line) || NEAR_POOR.has(line);
			case AVERAGE, HEALTH_INSURANCE -> line.category() == Category.AVERAGE;
			case ESCAPED_POVERTY -> leaves(line, Category.POOR);
			case ESCAPED_NEAR_POVERTY -> leaves(line, Category.NEAR_POOR);
		};
	}

	/** Lists whose households a decision counts one by one. */
	public static List<ResultList> counted(boolean average) {
		return Arrays.stream(values())
			.filter((it) -> it != POOR_AND_NEAR_POOR && (average || !it.needsAverageBand()))
			.toList();
	}

	/** Sheets that are printed behind a decision. */
	static List<ResultList> printed(boolean average, boolean together) {
		return Arrays.stream(values())
			.filter((it) -> average || !it.needsAverageBand())
			.filter((it) -> together ? it != POOR && it != NEAR_POOR : it != POOR_AND_NEAR_POOR)
			.toList();
	}

	/** Whether the class of a household must be said in its row. */
	public boolean isMixed() {
		return this == POOR_AND_NEAR_POOR || this == ESCAPED_POVERTY || this == ESCAPED_NEAR_POVERTY;
	}

	/** Whether the regime must have a band of points for average living standard. */
	boolean needsAverageBand() {
		return this == AVERAGE || this == HEALTH_INSURANCE;
	}

	/** A household not reviewed has not left anything. */
	private static boolean leaves(ReportLine line, Category opening) {
		return line.opening() == opening && line.category() != null && line.category().compareTo(opening) > 0;
	}

}
