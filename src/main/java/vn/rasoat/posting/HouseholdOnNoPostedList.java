package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** The household objected to is not one of this village. */
public class HouseholdOnNoPostedList extends Refusal {

	HouseholdOnNoPostedList() {
		super(Kind.INVALID, "posting.refusal.household-unknown");
	}

}
