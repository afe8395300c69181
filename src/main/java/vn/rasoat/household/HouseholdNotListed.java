package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** The household is not on the list of this village. */
public class HouseholdNotListed extends Refusal {

	HouseholdNotListed() {
		super(Kind.NOT_FOUND, "household.refusal.not-listed");
	}

}
