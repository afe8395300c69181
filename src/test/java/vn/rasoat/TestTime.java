package vn.rasoat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import vn.rasoat.calendar.BusinessClock;

/**
 * Stands still where a test puts it; 8 in the morning of Monday 05/10/2026 until then.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

	private static final Instant START = at(LocalDate.of(2026, 10, 5), 8);

	private static volatile Instant now = START;

	private static final BusinessClock CLOCK = new BusinessClock(new Standing());

	@Bean
	@Primary
	BusinessClock testClock() {
		set(now);
		return CLOCK;
	}

	/**
	 * Sets the clock of the domain and of the engine, wherever time travel has taken
	 * them.
	 */
	public static void set(Instant instant) {
		now = instant;
		CLOCK.shiftBy(Duration.ZERO);
		ClockUtil.setCurrentTime(Date.from(instant));
	}

	public static void set(LocalDate day) {
		set(at(day, 8));
	}

	public static Instant at(LocalDate day, int hour) {
		return day.atTime(hour, 0).atZone(BusinessClock.ZONE).toInstant();
	}

	/** Puts the clock back before each test. */
	static class Reset implements BeforeEachCallback {

		@Override
		public void beforeEach(ExtensionContext context) {
			set(START);
		}

	}

	private static final class Standing extends Clock {

		@Override
		public ZoneId getZone() {
			return BusinessClock.ZONE;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}

	}

}
