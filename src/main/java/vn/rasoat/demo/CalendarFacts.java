package vn.rasoat.demo;

import java.time.LocalDate;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDays;

/** Whether days that are asked for are worked. */
@Component
@Profile({ "demo", "test" })
class CalendarFacts implements FactSource {

	private static final String FACT = "working-day.";

	private final WorkingDays days;

	CalendarFacts(WorkingDays days) {
		this.days = days;
	}

	@Override
	public void tell(Played played, FactSheet sheet) {
		played.scenario()
			.expect()
			.stream()
			.map(Scenario.Expectation::fact)
			.filter((it) -> it.startsWith(FACT))
			.forEach((it) -> sheet.put(it, this.days.isWorkingDay(LocalDate.parse(it.substring(FACT.length())))));
	}

}
