package vn.rasoat.area;

import vn.rasoat.refusal.Refusal;

/**
 * Something about a unit to be entered cannot be accepted: its name, kind, code, setting,
 * parent or a date.
 */
class UnitRefused extends Refusal {

	private final String field;

	UnitRefused(String field, Object... arguments) {
		super(Kind.INVALID, "area.refused." + field, arguments);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

}
