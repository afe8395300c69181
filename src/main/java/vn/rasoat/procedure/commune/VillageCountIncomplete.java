package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/** Residents are counted in a village of the review, on a day, from a source. */
class VillageCountIncomplete extends Refusal {

	VillageCountIncomplete() {
		super(Kind.INVALID, "procedure.commune.refusal.count-incomplete");
	}

}
