package vn.rasoat.area;

import vn.rasoat.refusal.Refusal;

/** The code, or a village of that name in the commune, stands already. */
class UnitTaken extends Refusal {

	private final String field;

	UnitTaken(String field, String what) {
		super(Kind.CONFLICT, "area.refused.taken-" + field, what);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

}
