package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** The new commune has a village of that name. */
class VillageNameTaken extends Refusal {

	VillageNameTaken(String village, String commune) {
		super(Kind.CONFLICT, "succession.refusal.name-taken", village, commune);
	}

}
