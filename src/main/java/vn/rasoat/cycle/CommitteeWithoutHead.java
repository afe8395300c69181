package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** A committee has exactly one head. */
public class CommitteeWithoutHead extends Refusal {

	CommitteeWithoutHead() {
		super(Kind.INVALID, "cycle.refusal.committee-without-head");
	}

}
