package vn.rasoat.worklist;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.refusal.Refusal;

/**
 * Says of a due date how far away it is. Late is the date against the clock, never a flag
 * that a timer must set.
 */
@Component
public class DueDates {

	private final BusinessClock clock;

	private final WorkingDays workingDays;

	private final WorklistSettings settings;

	DueDates(BusinessClock clock, WorkingDays workingDays, WorklistSettings settings) {
		this.clock = clock;
		this.workingDays = workingDays;
		this.settings = settings;
	}

	Due of(TaskEntry task) {
		return of(task.dueAt());
	}

	/**
	 * @param end exclusive end of the time, if there is one
	 */
	public Due of(@Nullable Instant end) {
		if (end == null) {
			return Due.NONE;
		}
		LocalDate lastDay = end.minusNanos(1).atZone(BusinessClock.ZONE).toLocalDate();
		return new Due(lastDay, state(end, lastDay), left(lastDay));
	}

	/** End of the time in which a task counts as due soon. */
	Instant soonUntil() {
		LocalDate today = this.clock.today();
		try {
			return WorkingDays.endOf(this.workingDays.after(today, this.settings.soonWorkingDays()).date());
		}
		catch (Refusal ex) {
			// a year without a table: the tab is a help, not a legal date, so it counts
			// plain days
			return WorkingDays.endOf(today.plusDays(this.settings.soonWorkingDays()));
		}
	}

	private Due.State state(Instant end, LocalDate lastDay) {
		if (!this.clock.instant().isBefore(end)) {
			return Due.State.LATE;
		}
		if (lastDay.equals(this.clock.today())) {
			return Due.State.TODAY;
		}
		return end.isAfter(soonUntil()) ? Due.State.LATER : Due.State.SOON;
	}

	private @Nullable Integer left(LocalDate lastDay) {
		try {
			return this.workingDays.between(this.clock.today(), lastDay);
		}
		catch (Refusal ex) {
			return null;
		}
	}

}
