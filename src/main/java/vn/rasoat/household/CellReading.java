package vn.rasoat.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.rasoat.language.Vietnamese;
import vn.rasoat.ruleset.Category;

/** What the text of a cell means; empty where it means nothing. */
final class CellReading {

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})( 0?0:00(:00)?)?");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T ].*)?");

	private static final Pattern MONTH = Pattern.compile("(?:0?0[/.-])?\\d{1,2}[/.-](\\d{4})");

	/**
	 * Day 0 of spreadsheets; they count a 29/02/1900 that never was, so days before March
	 * 1900 are off by one.
	 */
	private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

	private static final int EARLIEST = 1900;

	private static final int LATEST = 2199;

	private static final Map<String, Category> CATEGORIES = Map.ofEntries(Map.entry("ho ngheo", Category.POOR),
			Map.entry("ngheo", Category.POOR), Map.entry("hn", Category.POOR), Map.entry("n", Category.POOR),
			Map.entry("ho can ngheo", Category.NEAR_POOR), Map.entry("can ngheo", Category.NEAR_POOR),
			Map.entry("hcn", Category.NEAR_POOR), Map.entry("cn", Category.NEAR_POOR));

	private CellReading() {
	}

	static Optional<Birth> birth(String text) {
		if (text.matches("\\d{4}")) {
			return Optional.of(Integer.parseInt(text)).filter(CellReading::isYear).map(Birth::in);
		}
		Matcher month = MONTH.matcher(text);
		if (month.matches()) {
			return Optional.of(Integer.parseInt(month.group(1))).filter(CellReading::isYear).map(Birth::in);
		}
		return day(text).map(Birth::on);
	}

	static Optional<LocalDate> day(String text) {
		try {
			Matcher day = DAY.matcher(text);
			if (day.matches()) {
				return date(day.group(3), day.group(2), day.group(1));
			}
			Matcher iso = ISO.matcher(text);
			if (iso.matches()) {
				return date(iso.group(1), iso.group(2), iso.group(3));
			}
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
		if (text.matches("\\d{5}(\\.0+)?")) {
			return Optional.of(SERIAL_ZERO.plusDays((long) Double.parseDouble(text)));
		}
		return Optional.empty();
	}

	static Optional<Sex> sex(String text) {
		return switch (Vietnamese.plain(text)) {
			case "nam", "male" -> Optional.of(Sex.MALE);
			case "nu", "female" -> Optional.of(Sex.FEMALE);
			default -> Optional.empty();
		};
	}

	static Optional<Category> category(String text) {
		return Optional.ofNullable(CATEGORIES.get(Vietnamese.plain(text)));
	}

	static Optional<Boolean> flag(String text) {
		return switch (Vietnamese.plain(text)) {
			case "x", "1", "co", "true", "yes", "1.0" -> Optional.of(true);
			case "", "0", "khong", "false", "no", "-", "0.0" -> Optional.of(false);
			default -> Optional.empty();
		};
	}

	/**
	 * Points and ages: whole numbers; spreadsheets write some of them with a decimal
	 * zero.
	 */
	static Optional<Integer> number(String text) {
		return text.matches("\\d{1,4}([.,]0+)?") ? Optional.of(Integer.parseInt(text.split("[.,]")[0]))
				: Optional.empty();
	}

	static boolean isHead(String relation) {
		return Vietnamese.plain(relation).matches("(la )?chu ho.*");
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
			.filter((date) -> isYear(date.getYear()));
	}

	private static boolean isYear(int year) {
		return EARLIEST <= year && year <= LATEST;
	}

}
