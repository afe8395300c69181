package vn.rasoat.demo;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.engine.Journey;
import vn.rasoat.engine.TimeTravel;

/**
 * The time of the demo for programs; where the product is at work there is no such thing.
 */
@RestController
@Profile({ "demo", "test" })
@RequestMapping("/api/demo/time")
class TimeApi {

	private final TimeTravel travel;

	private final BusinessClock clock;

	private final WorkingDays days;

	TimeApi(TimeTravel travel, BusinessClock clock, WorkingDays days) {
		this.travel = travel;
		this.clock = clock;
		this.days = days;
	}

	@Operation(summary = "What time it is in the demo")
	@GetMapping
	Now now() {
		return new Now(this.clock.instant(), this.clock.today());
	}

	@Operation(summary = "Go to the next working day")
	@PostMapping("/next-working-day")
	Journey nextWorkingDay() {
		return this.travel.until(this.days.after(this.clock.today(), 1).date());
	}

	@Operation(summary = "Go to the next moment at which something is due")
	@PostMapping("/next-event")
	Journey nextEvent() {
		return this.travel.nextEvent();
	}

	@Operation(summary = "Go forward to a day")
	@PostMapping("/day")
	Journey day(@Valid @RequestBody Destination destination) {
		return this.travel.until(destination.day());
	}

	record Now(Instant at, LocalDate today) {
	}

	record Destination(@NotNull LocalDate day) {
	}

}
