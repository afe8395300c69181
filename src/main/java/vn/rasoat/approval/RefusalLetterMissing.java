package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** An applicant was not recognised and must be told in writing why. */
class RefusalLetterMissing extends Refusal {

	RefusalLetterMissing(String head) {
		super(Kind.INVALID, "approval.refusal.letter-missing", head);
	}

}
