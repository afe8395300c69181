package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** The household is on the list already. */
public class AlreadyListed extends Refusal {

	AlreadyListed(String headName) {
		super(Kind.CONFLICT, "household.refusal.already-listed", headName);
	}

}
