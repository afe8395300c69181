package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** The decision on this report was taken already. */
class NothingToRecognise extends Refusal {

	NothingToRecognise() {
		super(Kind.CONFLICT, "approval.refusal.nothing-to-recognise");
	}

}
