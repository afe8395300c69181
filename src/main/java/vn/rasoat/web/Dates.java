package vn.rasoat.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;

/** Dates as people here write them; templates call it as {@code @dates}. */
@Component("dates")
class Dates {

	public String date(LocalDate day) {
		return date(day, LocaleContextHolder.getLocale());
	}

	public String date(Instant instant) {
		return date(instant.atZone(BusinessClock.ZONE).toLocalDate());
	}

	/** With the day of the week: what a deadline needs. */
	public String longDate(LocalDate day) {
		return format(day, LocaleContextHolder.getLocale(), "EEEE, dd/MM/yyyy", "EEEE, d MMMM yyyy");
	}

	public String dateTime(Instant instant) {
		return dateTime(instant, LocaleContextHolder.getLocale());
	}

	/** For the {@code datetime} attribute. */
	public String iso(Instant instant) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(BusinessClock.ZONE).withNano(0));
	}

	/**
	 * The last day of a time whose end is kept as the exclusive instant 00:00 of the next
	 * day.
	 */
	public LocalDate lastDay(Instant end) {
		return end.minusNanos(1).atZone(BusinessClock.ZONE).toLocalDate();
	}

	/** An argument of a message: days and moments readable, everything else as it is. */
	static Object readable(Object argument, Locale locale) {
		if (argument instanceof LocalDate day) {
			return date(day, locale);
		}
		return (argument instanceof Instant instant) ? dateTime(instant, locale) : argument;
	}

	private static String date(LocalDate day, Locale locale) {
		return format(day, locale, "dd/MM/yyyy", "d MMM yyyy");
	}

	private static String dateTime(Instant instant, Locale locale) {
		return format(instant.atZone(BusinessClock.ZONE), locale, "HH:mm 'ngày' dd/MM/yyyy", "HH:mm, d MMM yyyy");
	}

	private static String format(TemporalAccessor time, Locale locale, String vietnamese, String english) {
		boolean isEnglish = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		String text = DateTimeFormatter.ofPattern(isEnglish ? english : vietnamese, locale).format(time);
		return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
	}

}
