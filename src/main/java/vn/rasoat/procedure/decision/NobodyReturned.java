package vn.rasoat.procedure.decision;

import vn.rasoat.refusal.Refusal;

/** The answer agrees with exceptions but names none. */
class NobodyReturned extends Refusal {

	NobodyReturned() {
		super(Kind.INVALID, "approval.refusal.nobody-returned");
	}

}
