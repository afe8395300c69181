package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** The commune stands until a day that has not come. */
class ChangeNotYet extends Refusal {

	ChangeNotYet(String commune, String day) {
		super(Kind.INVALID, "succession.refusal.not-yet", commune, day);
	}

}
