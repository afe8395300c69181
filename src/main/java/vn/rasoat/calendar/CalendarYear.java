package vn.rasoat.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The table of one year.
 *
 * @param official whether it was announced; a provisional one marks every result that
 * touches the year
 */
record CalendarYear(int year, boolean official, String source, List<CalendarDay> days) {

	static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	Optional<CalendarDay> entry(LocalDate date) {
		return this.days.stream().filter((day) -> day.date().equals(date)).findFirst();
	}

	boolean isWorking(LocalDate date) {
		return entry(date).filter(CalendarDay::inForce).map((day) -> day.kind().isWorking()).orElse(!isWeekend(date));
	}

	boolean isUncertain(LocalDate date) {
		return !this.official || entry(date).filter((day) -> !day.confirmed() && day.changesTheWeek()).isPresent();
	}

}
