package vn.rasoat.procedure.village;

import vn.rasoat.refusal.Refusal;

/**
 * The review of the village came to its result or is over: nothing is left to call off.
 */
public class VillageHasItsResult extends Refusal {

	VillageHasItsResult(String village) {
		super(Kind.CONFLICT, "procedure.refusal.village-has-its-result", village);
	}

}
