package vn.rasoat.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;

import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;

/**
 * The clocks of the domain and of the engine, moved together; a restart finds them where
 * they were. A demo on an empty database is born on a day of its own, which may lie in
 * the past: nothing exists yet that could become younger by it. From then on time only
 * goes forward.
 */
@Component
@Profile({ "demo", "test" })
class MovedTime {

	private static final LocalTime FIRST_HOUR = LocalTime.of(8, 0);

	private final BusinessClock clock;

	private final JdbcClient jdbc;

	MovedTime(BusinessClock clock, JdbcClient jdbc, @Value("${ra-soat.demo.born-on:}") String bornOn) {
		this.clock = clock;
		this.jdbc = jdbc;
		Optional<Long> kept = this.jdbc.sql("select shift_millis from engine_time where id = 1")
			.query(Long.class)
			.optional();
		if (kept.isPresent()) {
			this.clock.shiftBy(Duration.ofMillis(kept.get()));
			flow();
		}
		else if (!bornOn.isBlank() && nothingIsPublished()) {
			moveTo(LocalDate.parse(bornOn).atTime(FIRST_HOUR).atZone(BusinessClock.ZONE).toInstant());
			flow();
		}
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * Goes to the instant. The engine's time stands a millisecond after it until
	 * {@link #flow()}: no timer is late, and a repeating one is not planned again for the
	 * very instant at which its last run ended, which the engine would do for ever.
	 */
	void moveTo(Instant target) {
		Instant real = this.clock.instant().minus(this.clock.shift());
		this.clock.shiftBy(Duration.between(real, target));
		ClockUtil.setCurrentTime(Date.from(target.plusMillis(1)));
		long millis = this.clock.shift().toMillis();
		int updated = this.jdbc.sql("update engine_time set shift_millis = ? where id = 1").param(millis).update();
		if (updated == 0) {
			this.jdbc.sql("insert into engine_time (id, shift_millis) values (1, ?)").param(millis).update();
		}
	}

	/** Lets the engine's time run on from where the business clock is. */
	void flow() {
		ClockUtil.offset(this.clock.instant().toEpochMilli() - System.currentTimeMillis());
	}

	// the first start publishes the procedure, and does so after this
	private boolean nothingIsPublished() {
		return this.jdbc.sql("select count(*) from act_re_deployment").query(Long.class).single() == 0;
	}

}
