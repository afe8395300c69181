package vn.rasoat.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.Schedule;

/**
 * Runs schedules that are due on the business clock, each on one node at a time. One that
 * fails stays due and does not keep the others from running.
 */
@Component
class RunningSchedules {

	private static final Logger LOG = LoggerFactory.getLogger(RunningSchedules.class);

	private final Map<String, Schedule> schedules;

	private final LockingTaskExecutor locks;

	private final BusinessClock clock;

	private final ScheduleSettings settings;

	private final ObjectProvider<TimeTravel> travel;

	RunningSchedules(Map<String, Schedule> schedules, LockProvider locks, BusinessClock clock,
			ScheduleSettings settings, ObjectProvider<TimeTravel> travel) {
		this.schedules = schedules;
		this.locks = new DefaultLockingTaskExecutor(locks);
		this.clock = clock;
		this.settings = settings;
		this.travel = travel;
	}

	void look() {
		TimeTravel travelling = this.travel.getIfAvailable();
		if (travelling == null) {
			runDue();
		}
		else {
			travelling.whileTimeStands(this::runDue);
		}
	}

	private void runDue() {
		this.schedules.forEach((name, schedule) -> {
			try {
				if (due(schedule) != null) {
					LockConfiguration lock = new LockConfiguration(Instant.now(), "schedule-" + name,
							this.settings.lockAtMost(), Duration.ZERO);
					this.locks.executeWithLock((Runnable) () -> runUntilNow(schedule), lock);
				}
			}
			catch (RuntimeException ex) {
				LOG.error("Schedule {} failed and stays due", name, ex);
			}
		});
	}

	// asked again under the lock: another node may have done it meanwhile
	private void runUntilNow(Schedule schedule) {
		for (Instant due = due(schedule); due != null; due = later(schedule, due)) {
			schedule.run(due);
		}
	}

	private @Nullable Instant later(Schedule schedule, Instant due) {
		Instant next = due(schedule);
		if (next != null && !next.isAfter(due)) {
			throw new IllegalStateException(schedule.name() + " is due again at the same instant");
		}
		return next;
	}

	private @Nullable Instant due(Schedule schedule) {
		Instant next = schedule.nextDue();
		return (next != null && !next.isAfter(this.clock.instant())) ? next : null;
	}

}
