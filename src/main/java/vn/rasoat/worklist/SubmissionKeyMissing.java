package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

class SubmissionKeyMissing extends Refusal {

	SubmissionKeyMissing() {
		super(Kind.INVALID, "worklist.refusal.key-missing");
	}

}
