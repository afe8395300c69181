package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** The review has begun; its list stands. */
public class ListClosed extends Refusal {

	ListClosed(String villageName) {
		super(Kind.CONFLICT, "household.refusal.list-closed", villageName);
	}

}
