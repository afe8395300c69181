package vn.rasoat.procedure.posting;

import vn.rasoat.refusal.Refusal;

/** A complaint is answered by its task, after the re-check. */
public class RemarkNotRemark extends Refusal {

	RemarkNotRemark() {
		super(Kind.CONFLICT, "posting.refusal.remark-not-remark");
	}

}
