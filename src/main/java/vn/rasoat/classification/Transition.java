package vn.rasoat.classification;

import vn.rasoat.ruleset.Category;

/**
 * What this year's class means against last year's; the columns of the movement reports
 * (TT 07/2021/TT-BLĐTBXH, Phụ lục VII).
 */
public enum Transition {

	STAYS_POOR, STAYS_NEAR_POOR,
	/** Thoát nghèo, trở thành cận nghèo. */
	ESCAPED_TO_NEAR_POOR,
	/** Thoát nghèo, vượt chuẩn cận nghèo. */
	ESCAPED_POVERTY,
	/** Thoát cận nghèo. */
	ESCAPED_NEAR_POVERTY,
	/** Hộ cận nghèo trở thành hộ nghèo. */
	NEAR_POOR_BECAME_POOR,
	/** Phát sinh mới. */
	NEWLY_POOR, NEWLY_NEAR_POOR,
	/** Tái nghèo, tái cận nghèo: was so in an earlier year. */
	POOR_AGAIN, NEAR_POOR_AGAIN, STAYS_OUTSIDE;

	/**
	 * The movement from the opening to the new class.
	 * @param before whether the household was ever in the new class in earlier years
	 */
	public static Transition of(Category opening, Category now, boolean before) {
		return switch (now) {
			case POOR -> switch (opening) {
				case POOR -> STAYS_POOR;
				case NEAR_POOR -> NEAR_POOR_BECAME_POOR;
				default -> before ? POOR_AGAIN : NEWLY_POOR;
			};
			case NEAR_POOR -> switch (opening) {
				case POOR -> ESCAPED_TO_NEAR_POOR;
				case NEAR_POOR -> STAYS_NEAR_POOR;
				default -> before ? NEAR_POOR_AGAIN : NEWLY_NEAR_POOR;
			};
			case AVERAGE, NOT_POOR -> switch (opening) {
				case POOR -> ESCAPED_POVERTY;
				case NEAR_POOR -> ESCAPED_NEAR_POVERTY;
				default -> STAYS_OUTSIDE;
			};
		};
	}

}
