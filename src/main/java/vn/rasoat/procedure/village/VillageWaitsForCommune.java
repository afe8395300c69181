package vn.rasoat.procedure.village;

import vn.rasoat.refusal.Refusal;

/** The village is a part of its commune's review and begins with it. */
public class VillageWaitsForCommune extends Refusal {

	VillageWaitsForCommune(String village) {
		super(Kind.CONFLICT, "procedure.refusal.village-waits-for-commune", village);
	}

}
