package vn.rasoat.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import vn.rasoat.language.WrittenDays;

/**
 * The one clock of the procedure, shared with the engine. It runs at the real pace. A
 * demo begins on a day of its own and is then moved forward by time travel; security
 * (sessions, lock-outs, mail retries) uses the real time instead.
 */
public final class BusinessClock extends Clock {

	/** Legal days begin and end here. */
	public static final ZoneId ZONE = WrittenDays.ZONE;

	private final Clock real;

	private volatile Duration shift = Duration.ZERO;

	public BusinessClock(Clock real) {
		this.real = real;
	}

	@Override
	public Instant instant() {
		return this.real.instant().plus(this.shift);
	}

	public LocalDate today() {
		return LocalDate.now(this);
	}

	public Duration shift() {
		return this.shift;
	}

	/**
	 * Sets how far this clock is from the real one; only the time component of the engine
	 * module calls it.
	 */
	public void shiftBy(Duration ahead) {
		this.shift = ahead;
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return zone.equals(ZONE) ? this : Clock.tick(this, Duration.ofNanos(1)).withZone(zone);
	}

}
