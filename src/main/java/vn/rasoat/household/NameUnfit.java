package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** What was entered is not a name of a person. */
public class NameUnfit extends Refusal {

	NameUnfit() {
		super(Kind.INVALID, "household.refusal.name-unfit");
	}

}
