package vn.rasoat.area;

import vn.rasoat.refusal.Refusal;

/** The unit has been closed already. */
class UnitClosed extends Refusal {

	UnitClosed(String name) {
		super(Kind.CONFLICT, "area.refused.closed", name);
	}

}
