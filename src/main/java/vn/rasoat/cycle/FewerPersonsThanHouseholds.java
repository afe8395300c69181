package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** There cannot be fewer persons than households. */
public class FewerPersonsThanHouseholds extends Refusal {

	FewerPersonsThanHouseholds(int persons, int households) {
		super(Kind.INVALID, "cycle.refusal.fewer-persons", persons, households);
	}

}
