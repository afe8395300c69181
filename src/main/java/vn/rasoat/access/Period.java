package vn.rasoat.access;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * @param to first day on which it is over, or {@code null} when it has no end
 */
record Period(LocalDate from, @Nullable LocalDate to) {

	Period {
		if (to != null && !to.isAfter(from)) {
			throw new PeriodEmpty();
		}
	}

	static Period fromToday() {
		return new Period(GrantTable.today(), null);
	}

}
