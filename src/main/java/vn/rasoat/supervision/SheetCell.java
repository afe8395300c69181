package vn.rasoat.supervision;

/**
 * Texts of others on their way into a spreadsheet, which must not take them for formulas.
 */
final class SheetCell {

	private SheetCell() {
	}

	static String harmless(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
