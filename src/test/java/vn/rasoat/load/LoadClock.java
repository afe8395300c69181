package vn.rasoat.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.camunda.bpm.engine.impl.util.ClockUtil;

import vn.rasoat.calendar.BusinessClock;

/**
 * Puts the clocks on a day of the campaign while the engine's threads go on working, so
 * that they run what is due as they would in earnest. Only for campaigns in which nothing
 * else is planned on the way.
 */
final class LoadClock {

	private final BusinessClock clock;

	LoadClock(BusinessClock clock) {
		this.clock = clock;
	}

	/** Before the product starts, so that nothing is older than the campaign. */
	static void engineBegins(LocalDate day) {
		ClockUtil.offset(Duration.between(Instant.now(), morning(day)).toMillis());
	}

	void comes(LocalDate day) {
		Duration ahead = Duration.between(Instant.now(), morning(day));
		this.clock.shiftBy(ahead);
		ClockUtil.offset(ahead.toMillis());
	}

	private static Instant morning(LocalDate day) {
		return day.atTime(8, 0).atZone(BusinessClock.ZONE).toInstant();
	}

}
