package vn.rasoat.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.language.WrittenDays;

/** Dates as people here write them; templates call it as {@code @dates}. */
@Component("dates")
class Dates {

	private final BusinessClock clock;

	Dates(BusinessClock clock) {
		this.clock = clock;
	}

	/** The day it is in business time. */
	public LocalDate today() {
		return this.clock.today();
	}

	public String date(LocalDate day) {
		return WrittenDays.day(day, LocaleContextHolder.getLocale());
	}

	public String date(Instant instant) {
		return date(instant.atZone(BusinessClock.ZONE).toLocalDate());
	}

	/** With the day of the week: what a deadline needs. */
	public String longDate(LocalDate day) {
		return WrittenDays.longDay(day, LocaleContextHolder.getLocale());
	}

	public String dateTime(Instant instant) {
		return WrittenDays.moment(instant, LocaleContextHolder.getLocale());
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
	static Object readable(Object argument, @Nullable Locale locale) {
		if (argument instanceof LocalDate day) {
			return WrittenDays.day(day, locale);
		}
		return (argument instanceof Instant instant) ? WrittenDays.moment(instant, locale) : argument;
	}

}
