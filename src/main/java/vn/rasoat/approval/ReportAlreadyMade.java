package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** The report of this round was handed up already. */
class ReportAlreadyMade extends Refusal {

	ReportAlreadyMade(String number) {
		super(Kind.CONFLICT, "approval.refusal.already-made", number);
	}

}
