package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** There is no such household or member in the register. */
public class HouseholdUnknown extends Refusal {

	HouseholdUnknown() {
		super(Kind.NOT_FOUND, "household.refusal.unknown");
	}

}
