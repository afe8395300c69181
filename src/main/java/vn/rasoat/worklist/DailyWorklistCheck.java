package vn.rasoat.worklist;

import java.time.Instant;
import java.time.ZonedDateTime;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.Schedule;

/**
 * Compares the read model with the engine once a day, so that a task nobody sees is not
 * found out by its lateness.
 */
@Component
class DailyWorklistCheck implements Schedule {

	private final ComparingTasks comparing;

	private final WorklistChecks checks;

	private final WorklistSettings settings;

	private final BusinessClock clock;

	private final MessageSource messages;

	DailyWorklistCheck(ComparingTasks comparing, WorklistChecks checks, WorklistSettings settings, BusinessClock clock,
			MessageSource messages) {
		this.comparing = comparing;
		this.checks = checks;
		this.settings = settings;
		this.clock = clock;
		this.messages = messages;
	}

	@Override
	public String name() {
		return this.messages.getMessage("worklist.check.name", null, LocaleContextHolder.getLocale());
	}

	@Override
	public boolean isHousekeeping() {
		return true;
	}

	@Override
	public Instant nextDue() {
		return this.checks.last()
			.map((last) -> lastHour(last.planned()).plusDays(1))
			.orElseGet(() -> lastHour(this.clock.instant()))
			.toInstant();
	}

	@Override
	public void run(Instant due) {
		Instant now = this.clock.instant();
		this.checks.keep(now.isAfter(due) ? now : due, this.comparing.compare());
	}

	void runNow() {
		run(this.clock.instant());
	}

	/** The last time at or before the instant at which the hour struck. */
	private ZonedDateTime lastHour(Instant instant) {
		ZonedDateTime then = instant.atZone(BusinessClock.ZONE);
		ZonedDateTime hour = then.toLocalDate().atTime(this.settings.checkHour(), 0).atZone(BusinessClock.ZONE);
		return hour.isAfter(then) ? hour.minusDays(1) : hour;
	}

}
