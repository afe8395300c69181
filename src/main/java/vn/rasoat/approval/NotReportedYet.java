package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** Results can be approved only after the official report. */
class NotReportedYet extends Refusal {

	NotReportedYet() {
		super(Kind.CONFLICT, "approval.refusal.not-reported");
	}

}
