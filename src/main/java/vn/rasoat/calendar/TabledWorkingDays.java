package vn.rasoat.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDate.SkippedDay;

/**
 * Counts with the tables in the database; reasons are in the language of the request,
 * Vietnamese outside of one.
 */
@Component
class TabledWorkingDays implements WorkingDays {

	private final CalendarTables tables;

	private final MessageSource messages;

	TabledWorkingDays(CalendarTables tables, MessageSource messages) {
		this.tables = tables;
		this.messages = messages;
	}

	@Override
	public WorkingDate after(LocalDate from, int days) {
		DayCount count = new DayCount(this.tables::get);
		DayCount.Result result = count.after(from, days);
		Locale locale = (LocaleContextHolder.getLocaleContext() != null) ? LocaleContextHolder.getLocale()
				: Locale.forLanguageTag("vi");
		List<SkippedDay> skipped = result.skipped()
			.stream()
			.map((day) -> new SkippedDay(day, reason(count.year(day), day, locale)))
			.toList();
		return new WorkingDate(result.date(), result.provisional(), skipped);
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return new DayCount(this.tables::get).isWorking(day);
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		return new DayCount(this.tables::get).between(from, to);
	}

	private String reason(CalendarYear year, LocalDate day, Locale locale) {
		return year.entry(day)
			.filter(CalendarDay::inForce)
			.map((entry) -> entry.reason(locale))
			.orElseGet(() -> this.messages.getMessage("calendar.weekday." + day.getDayOfWeek(), null, locale));
	}

}
