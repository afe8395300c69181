package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/** The address names no case there could be. */
class CaseOfNoKind extends Refusal {

	CaseOfNoKind() {
		super(Kind.NOT_FOUND, "procedure.refusal.case-of-no-kind");
	}

}
