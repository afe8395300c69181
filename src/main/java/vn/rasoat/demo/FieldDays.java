package vn.rasoat.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.engine.TimeTravel;

/**
 * The days on which invented people do their work; whatever was due in between runs at
 * its own instant.
 */
@Component
@Profile({ "demo", "test" })
class FieldDays {

	private final BusinessClock clock;

	private final TimeTravel travel;

	FieldDays(BusinessClock clock, TimeTravel travel) {
		this.clock = clock;
		this.travel = travel;
	}

	LocalDate today() {
		return this.clock.today();
	}

	void comes(LocalDate day, int hour) {
		this.travel.until(day.atTime(hour, 0).atZone(BusinessClock.ZONE).toInstant());
	}

	/**
	 * The moment comes; when the people of an hour took longer than that, it comes right
	 * away. What waits for the engine is done before anybody goes on.
	 */
	void comes(LocalDateTime moment) {
		Instant planned = moment.atZone(BusinessClock.ZONE).toInstant();
		Instant now = this.clock.instant();
		this.travel.until(planned.isAfter(now) ? planned : now.plusSeconds(1));
	}

}
