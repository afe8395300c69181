package vn.rasoat.demo;

import java.time.LocalDate;

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

}
