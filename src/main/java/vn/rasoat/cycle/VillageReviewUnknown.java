package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** There is no such village review. */
public class VillageReviewUnknown extends Refusal {

	VillageReviewUnknown() {
		super(Kind.NOT_FOUND, "cycle.refusal.unknown");
	}

}
