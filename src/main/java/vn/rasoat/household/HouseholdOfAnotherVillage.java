package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** The household belongs to another village. */
public class HouseholdOfAnotherVillage extends Refusal {

	HouseholdOfAnotherVillage(String headName, String villageName) {
		super(Kind.INVALID, "household.refusal.another-village", headName, villageName);
	}

}
