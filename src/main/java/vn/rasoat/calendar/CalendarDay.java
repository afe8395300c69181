package vn.rasoat.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One entry of a yearly table.
 *
 * @param confirmed whether a published document states it
 * @param inForce whether it counts; one that is only announced does not
 */
record CalendarDay(long id, LocalDate date, DayKind kind, String reasonVi, String reasonEn, String source,
		boolean confirmed, boolean inForce) {

	/** Whether it makes a difference: a holiday on a Sunday changes nothing. */
	boolean changesTheWeek() {
		return this.kind.isWorking() == CalendarYear.isWeekend(this.date);
	}

	String reason(Locale locale) {
		return locale.getLanguage().equals("en") ? this.reasonEn : this.reasonVi;
	}

}
