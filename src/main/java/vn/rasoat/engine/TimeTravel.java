package vn.rasoat.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.engine.DueWork.Due;

/**
 * Moves business time forward in demos, scenarios and tests, stopping wherever something
 * is due: one jump over a month would start a period of five days at its end and make it
 * 35 days long. On one node only.
 */
@Component
@Profile({ "demo", "test" })
public class TimeTravel {

	/**
	 * Longest way at once, so that a slip of the keyboard does not run years of timers.
	 */
	private static final Period LONGEST = Period.ofYears(2);

	/** How long planned work that is under way is waited for. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final MovedTime time;

	private final DueWork work;

	private final ExecutorPause executor;

	private final ReentrantLock lock = new ReentrantLock();

	private volatile boolean travelling;

	TimeTravel(MovedTime time, DueWork work, ExecutorPause executor) {
		this.time = time;
		this.work = work;
		this.executor = executor;
	}

	/** To the first instant of the day. */
	public Journey until(LocalDate day) {
		return until(day.atStartOfDay(BusinessClock.ZONE).toInstant());
	}

	/** To the instant, running what is due until then and at it. */
	public Journey until(Instant target) {
		return exclusively(() -> travel(target));
	}

	/** To the next instant at which a timer or a schedule is due. */
	public Journey nextEvent() {
		return exclusively(() -> {
			Instant due = this.work.next().map(Due::at).orElseThrow(NothingPlanned::new);
			return travel(due.isBefore(this.time.now()) ? this.time.now() : due);
		});
	}

	/**
	 * Does the work unless time is being moved; a journey runs everything due on its way
	 * itself.
	 */
	void whileTimeStands(Runnable work) {
		if (this.lock.tryLock()) {
			try {
				work.run();
			}
			finally {
				this.lock.unlock();
			}
		}
	}

	private Journey exclusively(Supplier<Journey> journey) {
		if (this.lock.isHeldByCurrentThread() || !begins()) {
			throw new TravelUnderway("engine.travel-underway");
		}
		this.travelling = true;
		try {
			return this.executor.during(journey);
		}
		finally {
			this.travelling = false;
			this.time.flow();
			this.lock.unlock();
		}
	}

	/** Planned work that is being done just now is waited for; another journey is not. */
	private boolean begins() {
		try {
			return this.lock.tryLock()
					|| (!this.travelling && this.lock.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private Journey travel(Instant target) {
		Instant from = this.time.now();
		if (target.isBefore(from)) {
			throw new TimeRunsForwardOnly(target);
		}
		if (target.isAfter(from.atZone(BusinessClock.ZONE).plus(LONGEST).toInstant())) {
			throw new JourneyTooLong(LONGEST.getYears());
		}
		List<Journey.Event> events = new ArrayList<>();
		this.time.moveTo(from);
		Instant reached = from;
		for (Optional<Due> due = dueBy(target); due.isPresent(); due = dueBy(target)) {
			Due next = due.get();
			if (next.at().isAfter(reached)) {
				reached = next.at();
				this.time.moveTo(reached);
			}
			run(next, reached);
			if (next.worthTelling()) {
				events.add(new Journey.Event(reached, next.what(), next.caseKey()));
			}
		}
		this.time.moveTo(target);
		return new Journey(from, target, List.copyOf(events), this.work.lateBetween(from, target));
	}

	private Optional<Due> dueBy(Instant target) {
		return this.work.next().filter((due) -> !due.at().isAfter(target));
	}

	private static void run(Due due, Instant now) {
		try {
			due.work().run();
		}
		catch (RuntimeException ex) {
			throw new TravelStopped(due.what(), now, ex);
		}
	}

}
