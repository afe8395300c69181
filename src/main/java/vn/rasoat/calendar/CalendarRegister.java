package vn.rasoat.calendar;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.refusal.Refusal.Kind;

/** Changes to the yearly tables; every one is in the journal of the administration. */
@Component
class CalendarRegister {

	static final String CASE = "admin/calendars";

	private final CalendarTables tables;

	private final FixedHolidays fixed;

	private final Journal journal;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	CalendarRegister(CalendarTables tables, FixedHolidays fixed, Journal journal, BusinessClock clock,
			ApplicationEventPublisher events) {
		this.tables = tables;
		this.fixed = fixed;
		this.journal = journal;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A provisional table with the holidays of fixed date; the admin enters the others.
	 */
	@Transactional
	public void addYear(int year, String source) {
		try {
			this.tables.insert(year, source);
		}
		catch (DuplicateKeyException ex) {
			throw new CalendarRefused(Kind.CONFLICT, "year", "year-taken");
		}
		this.fixed.of(year).forEach(this.tables::insert);
		note("year-added", String.valueOf(year), Map.of(), Map.of("source", source));
	}

	@Transactional
	public void confirmYear(int year, String document) {
		CalendarYear before = this.tables.get(year);
		this.tables.confirm(year, document);
		note("year-confirmed", String.valueOf(year),
				Map.of("status", before.official() ? "official" : "provisional", "source", before.source()),
				Map.of("status", "official", "source", document));
	}

	@Transactional
	public void addDay(CalendarDay day) {
		this.tables.get(day.date().getYear());
		if (day.kind() != DayKind.PUBLIC_HOLIDAY && !day.changesTheWeek()) {
			throw CalendarRefused.invalid("kind");
		}
		try {
			this.tables.insert(day);
		}
		catch (DuplicateKeyException ex) {
			throw new CalendarRefused(Kind.CONFLICT, "day", "day-taken");
		}
		note("day-added", day.reasonVi(), Map.of(), facts(day));
	}

	@Transactional
	public void confirmDay(LocalDate date, String document) {
		CalendarDay before = entry(date);
		if (!this.tables.confirm(date, document)) {
			throw new CalendarRefused(Kind.CONFLICT, "source", "day-confirmed");
		}
		note("day-confirmed", before.reasonVi(), facts(before), facts(entry(date)));
	}

	@Transactional
	public void removeDay(LocalDate date) {
		CalendarDay before = entry(date);
		if (!this.tables.remove(date)) {
			throw new CalendarRefused(Kind.CONFLICT, "day", "day-gone");
		}
		note("day-removed", before.reasonVi(), facts(before), Map.of());
	}

	private CalendarDay entry(LocalDate date) {
		return this.tables.get(date.getYear())
			.entry(date)
			.orElseThrow(() -> new CalendarRefused(Kind.CONFLICT, "day", "day-gone"));
	}

	private void note(String what, String subject, Map<String, String> before, Map<String, String> after) {
		this.journal
			.record(new Act(CASE, "calendar." + what, subject, this.clock.today(), null, null, null, before, after));
		this.events.publishEvent(new CalendarChanged());
	}

	private static Map<String, String> facts(CalendarDay day) {
		return Map.of("day", day.date().toString(), "kind", day.kind().name(), "reason", day.reasonVi(), "source",
				day.source(), "status",
				(day.confirmed() ? "confirmed" : "unconfirmed") + (day.inForce() ? "" : ", not in force"));
	}

}
