package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

class CaseUnknown extends Refusal {

	CaseUnknown() {
		super(Kind.NOT_FOUND, "worklist.refusal.case-unknown");
	}

}
