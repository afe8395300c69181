package vn.rasoat.ruleset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;

/** What a value of a unit may look like. */
enum Measure {

	WHOLE, RATIO, MONTH_DAY, WORD;

	static Measure of(String unit) {
		return switch (unit) {
			case "ratio" -> RATIO;
			case "month-day" -> MONTH_DAY;
			case "frequency", "word" -> WORD;
			default -> WHOLE;
		};
	}

	boolean accepts(String text) {
		return switch (this) {
			case WHOLE -> text.matches("[0-9]{1,9}");
			case RATIO -> text.matches("[01](\\.[0-9]{1,4})?") && new BigDecimal(text).compareTo(BigDecimal.ONE) <= 0;
			case MONTH_DAY -> isMonthDay(text);
			case WORD -> text.matches("[a-z][a-z-]{0,39}");
		};
	}

	private static boolean isMonthDay(String text) {
		try {
			MonthDay.parse("--" + text);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
