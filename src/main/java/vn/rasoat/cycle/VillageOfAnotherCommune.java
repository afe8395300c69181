package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The village does not belong to the commune. */
public class VillageOfAnotherCommune extends Refusal {

	VillageOfAnotherCommune(String village, String commune) {
		super(Kind.INVALID, "cycle.refusal.village-of-another-commune", village, commune);
	}

}
