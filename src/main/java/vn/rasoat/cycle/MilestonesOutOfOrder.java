package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** A later step would have to be done before an earlier one. */
public class MilestonesOutOfOrder extends Refusal {

	MilestonesOutOfOrder() {
		super(Kind.INVALID, "cycle.refusal.milestones-out-of-order");
	}

}
