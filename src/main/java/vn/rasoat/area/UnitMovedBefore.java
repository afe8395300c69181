package vn.rasoat.area;

import vn.rasoat.refusal.Refusal;

/** What a unit passed into stands on record and is not changed any more. */
class UnitMovedBefore extends Refusal {

	UnitMovedBefore(String name) {
		super(Kind.CONFLICT, "area.refused.moved-before", name);
	}

}
