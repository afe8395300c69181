package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** Of a divided commune somebody has to say where each village went. */
class VillageUnassigned extends Refusal {

	VillageUnassigned(String village) {
		super(Kind.INVALID, "succession.refusal.village-unassigned", village);
	}

}
