package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** What was typed about a member cannot be accepted; the first fault is named. */
class PeopleFaulty extends Refusal {

	PeopleFaulty(CellError fault) {
		super(Kind.INVALID, fault.fault().key(), fault.detail());
	}

}
