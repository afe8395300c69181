package vn.rasoat.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Days as people here write them; pages and messages ask no one else.
 */
public final class WrittenDays {

	/** The one time there is in the country. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private WrittenDays() {
	}

	public static String day(LocalDate day, @Nullable Locale locale) {
		return write(day, "dd/MM/yyyy", "d MMM yyyy", locale);
	}

	/**
	 * Text of a record that is a day (2026-10-05), as a reader of this language writes
	 * it; anything else, also what only looks like a day, stays as it is.
	 */
	public static String dayIn(String text, @Nullable Locale locale) {
		try {
			return DAY.matcher(text).matches() ? day(LocalDate.parse(text), locale) : text;
		}
		catch (DateTimeParseException ex) {
			return text;
		}
	}

	/** With the day of the week: what a deadline needs. */
	public static String longDay(LocalDate day, @Nullable Locale locale) {
		return write(day, "EEEE, dd/MM/yyyy", "EEEE, d MMMM yyyy", locale);
	}

	public static String moment(Instant instant, @Nullable Locale locale) {
		return write(instant.atZone(ZONE), "HH:mm 'ngày' dd/MM/yyyy", "HH:mm, d MMM yyyy", locale);
	}

	private static String write(TemporalAccessor time, String vietnamese, String english, @Nullable Locale locale) {
		boolean isEnglish = locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		Locale of = isEnglish ? Locale.ENGLISH : Locale.forLanguageTag("vi");
		String text = DateTimeFormatter.ofPattern(isEnglish ? english : vietnamese, of).format(time);
		return text.substring(0, 1).toUpperCase(of) + text.substring(1);
	}

}
