package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/**
 * The second standard is law, but the tables that turn answers into points are not
 * issued.
 */
class SecondStandardNotIssued extends Refusal {

	SecondStandardNotIssued(String standard) {
		super(Kind.INVALID, "approval.refusal.second-standard-not-issued", standard);
	}

}
