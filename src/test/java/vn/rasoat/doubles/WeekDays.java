package vn.rasoat.doubles;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import vn.rasoat.calendar.WorkingDate;
import vn.rasoat.calendar.WorkingDays;

/** Monday to Friday. */
class WeekDays implements WorkingDays {

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
		return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -between(to, from);
		}
		return (int) from.datesUntil(to).map((day) -> day.plusDays(1)).filter(this::isWorkingDay).count();
	}

}
