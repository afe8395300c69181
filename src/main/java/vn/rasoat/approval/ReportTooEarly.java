package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** Something in a village is not settled yet, so the commune cannot report. */
class ReportTooEarly extends Refusal {

	ReportTooEarly(Open open, String where) {
		super(Kind.INVALID, "approval.refusal.too-early." + open, where);
	}

	/** What is not settled. */
	enum Open {

		VILLAGE, POSTING, COMPLAINT, REMARK

	}

}
