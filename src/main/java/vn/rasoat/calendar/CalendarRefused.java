package vn.rasoat.calendar;

import vn.rasoat.refusal.Refusal;

/** Something entered about a yearly table cannot be accepted, or somebody was faster. */
class CalendarRefused extends Refusal {

	private final String field;

	CalendarRefused(Kind kind, String field, String what) {
		super(kind, "calendar.refused." + what);
		this.field = field;
	}

	static CalendarRefused invalid(String field) {
		return new CalendarRefused(Kind.INVALID, field, field);
	}

	@Override
	public String field() {
		return this.field;
	}

}
