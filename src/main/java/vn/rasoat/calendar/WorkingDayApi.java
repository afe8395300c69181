package vn.rasoat.calendar;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Working days for other programs. */
@RestController
class WorkingDayApi {

	/**
	 * Keeps a request from walking through centuries; no period of the law is near it.
	 */
	private static final int MOST_DAYS = 1000;

	private final WorkingDays days;

	WorkingDayApi(WorkingDays days) {
		this.days = days;
	}

	/**
	 * The last day of a period of working days that starts with the day after
	 * {@code from}.
	 */
	@Operation(summary = "Last day of a period of working days; the day it starts from does not count")
	@GetMapping("/api/working-days")
	WorkingDate after(@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
			@RequestParam @Min(value = 1, message = "{calendar.refused.days}") @Max(value = MOST_DAYS,
					message = "{calendar.refused.days}") int days) {
		return this.days.after(from, days);
	}

}
