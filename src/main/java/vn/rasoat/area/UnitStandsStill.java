package vn.rasoat.area;

import vn.rasoat.refusal.Refusal;

/** Only a unit that has a last day passes into others. */
class UnitStandsStill extends Refusal {

	UnitStandsStill(String name) {
		super(Kind.INVALID, "area.refused.stands-still", name);
	}

}
