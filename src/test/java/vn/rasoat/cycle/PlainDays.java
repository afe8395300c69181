package vn.rasoat.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.rasoat.calendar.WorkingDate;
import vn.rasoat.calendar.WorkingDays;

/** Monday to Friday without the holidays named. */
class PlainDays implements WorkingDays {

	private final Set<LocalDate> holidays;

	PlainDays(LocalDate... holidays) {
		this.holidays = Set.of(holidays);
	}

	@Override
	public WorkingDate after(LocalDate from, int days) {
		LocalDate day = from;
		for (int left = days; left > 0;) {
			day = day.plusDays(1);
			left -= isWorkingDay(day) ? 1 : 0;
		}
		return new WorkingDate(day, false, List.of());
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !this.holidays.contains(day);
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		return to.isBefore(from) ? -between(to, from)
				: (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

}
