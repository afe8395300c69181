package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** There is no decision yet. */
class NotDecidedYet extends Refusal {

	NotDecidedYet() {
		super(Kind.NOT_FOUND, "approval.refusal.not-decided");
	}

}
