package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** The campaign of the commune judges by one standard only. */
class SecondStandardMissing extends Refusal {

	SecondStandardMissing() {
		super(Kind.NOT_FOUND, "approval.refusal.second-standard-missing");
	}

}
