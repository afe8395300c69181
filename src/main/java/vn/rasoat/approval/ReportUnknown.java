package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** The commune has made no such report. */
class ReportUnknown extends Refusal {

	ReportUnknown() {
		super(Kind.NOT_FOUND, "approval.refusal.report-unknown");
	}

}
