package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** A remark is not re-checked, only answered: there is nothing to take back. */
public class RemarkNotWithdrawn extends Refusal {

	RemarkNotWithdrawn() {
		super(Kind.CONFLICT, "posting.refusal.remark-not-withdrawn");
	}

}
