package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** The level above has not answered; silence is not agreement. */
class OpinionMissing extends Refusal {

	OpinionMissing() {
		super(Kind.CONFLICT, "approval.refusal.opinion-missing");
	}

}
