package vn.rasoat.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/** What an admin enters about the yearly tables, as typed. */
final class CalendarForms {

	private static final int LONGEST_REASON = 200;

	private static final int LONGEST_SOURCE = 500;

	private CalendarForms() {
	}

	static String source(@Nullable String text) {
		return required(text, "source", LONGEST_SOURCE);
	}

	private static String required(@Nullable String text, String field, int longest) {
		String stripped = (text == null) ? "" : text.strip();
		if (stripped.isEmpty() || stripped.length() > longest || stripped.chars().anyMatch(Character::isISOControl)) {
			throw CalendarRefused.invalid(field);
		}
		return stripped;
	}

	record YearForm(@Nullable String year, @Nullable String source) {

		/** Four digits beginning with 20: a slip of the finger is not a calendar. */
		int number() {
			String digits = required(this.year, "year", 4);
			if (!digits.matches("20[0-9]{2}")) {
				throw CalendarRefused.invalid("year");
			}
			return Integer.parseInt(digits);
		}

	}

	record DayForm(@Nullable String day, @Nullable String kind, @Nullable String reasonVi, @Nullable String reasonEn,
			@Nullable String source, @Nullable Boolean confirmed) {

		CalendarDay toDay(int year) {
			String vietnamese = required(this.reasonVi, "reasonVi", LONGEST_REASON);
			boolean english = this.reasonEn != null && !this.reasonEn.isBlank();
			return new CalendarDay(0, date(year), kindOfDay(), vietnamese,
					english ? required(this.reasonEn, "reasonEn", LONGEST_REASON) : vietnamese,
					CalendarForms.source(this.source), Boolean.TRUE.equals(this.confirmed), true);
		}

		private LocalDate date(int year) {
			try {
				LocalDate date = LocalDate.parse((this.day == null) ? "" : this.day);
				if (date.getYear() == year) {
					return date;
				}
			}
			catch (DateTimeParseException ex) {
				// refused below like a day of another year
			}
			throw CalendarRefused.invalid("day");
		}

		private DayKind kindOfDay() {
			for (DayKind candidate : DayKind.values()) {
				if (candidate.name().equals(this.kind)) {
					return candidate;
				}
			}
			throw CalendarRefused.invalid("kind");
		}

	}

}
