package vn.rasoat.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Counts working days; the day it starts from does not count (Civil Code 2015, Art. 147).
 * One count reads each year's table once.
 */
class DayCount {

	private final IntFunction<CalendarYear> tables;

	private final Map<Integer, CalendarYear> years = new HashMap<>();

	DayCount(IntFunction<CalendarYear> tables) {
		this.tables = tables;
	}

	Result after(LocalDate from, int days) {
		if (days < 1) {
			throw new IllegalArgumentException("a period has one working day or more, not " + days);
		}
		List<LocalDate> skipped = new ArrayList<>();
		boolean provisional = false;
		LocalDate day = from;
		for (int left = days; left > 0;) {
			if (day.equals(LocalDate.MAX)) {
				throw new CalendarYearMissing(day.getYear());
			}
			day = day.plusDays(1);
			CalendarYear year = year(day);
			provisional |= year.isUncertain(day);
			if (year.isWorking(day)) {
				left--;
			}
			else {
				skipped.add(day);
			}
		}
		return new Result(day, provisional, skipped);
	}

	boolean isWorking(LocalDate day) {
		return year(day).isWorking(day);
	}

	int between(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -between(to, from);
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
	}

	CalendarYear year(LocalDate day) {
		return this.years.computeIfAbsent(day.getYear(), this.tables::apply);
	}

	record Result(LocalDate date, boolean provisional, List<LocalDate> skipped) {
	}

}
