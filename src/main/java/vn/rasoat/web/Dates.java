package vn.rasoat.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;

/** Dates as people here write them; templates call it as {@code @dates}. */
@Component("dates")
class Dates {

	public String date(LocalDate day) {
		return format(day, "dd/MM/yyyy", "d MMM yyyy");
	}

	public String date(Instant instant) {
		return date(instant.atZone(BusinessClock.ZONE).toLocalDate());
	}

	/** With the day of the week: what a deadline needs. */
	public String longDate(LocalDate day) {
		return format(day, "EEEE, dd/MM/yyyy", "EEEE, d MMMM yyyy");
	}

	public String dateTime(Instant instant) {
		return format(instant.atZone(BusinessClock.ZONE), "HH:mm 'ngày' dd/MM/yyyy", "HH:mm, d MMM yyyy");
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

	/** Makes arguments of messages readable: dates as dates, everything else as it is. */
	public @Nullable Object[] readable(Object[] arguments) {
		@Nullable Object[] readable = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			readable[i] = readable(arguments[i]);
		}
		return readable;
	}

	private Object readable(Object argument) {
		if (argument instanceof LocalDate day) {
			return date(day);
		}
		return (argument instanceof Instant instant) ? dateTime(instant) : argument;
	}

	private static String format(TemporalAccessor time, String vietnamese, String english) {
		Locale locale = LocaleContextHolder.getLocale();
		boolean isEnglish = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		String text = DateTimeFormatter.ofPattern(isEnglish ? english : vietnamese, locale).format(time);
		return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
	}

}
