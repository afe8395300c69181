package vn.rasoat.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Dates and times exactly as the date picker writes them; the browser itself accepts more
 * from drafts.
 */
final class Moments {

	private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

	private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

	private Moments() {
	}

	static void check(FieldInstance field, String text, Findings findings) {
		String subtype = field.component().text("subtype");
		String zone = switch (field.component().text("timeSerializingFormat")) {
			case "utc_offset" -> "[+-]" + TIME;
			case "utc_normalized" -> "Z";
			default -> "";
		};
		String form = switch (subtype) {
			case "time" -> TIME + zone;
			case "datetime" -> DATE + "T" + TIME + zone;
			default -> DATE;
		};
		if (!Pattern.matches(form, text) || !subtype.equals("time") && !isDate(text.substring(0, 10))) {
			findings.add(field, switch (subtype) {
				case "time" -> "time";
				case "datetime" -> "dateTime";
				default -> "date";
			});
		}
	}

	private static boolean isDate(String text) {
		try {
			LocalDate.parse(text);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
