package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** An official report rests on decisions of recognition, and there is none yet. */
class NoCommuneDecided extends Refusal {

	NoCommuneDecided() {
		super(Kind.INVALID, "approval.refusal.no-commune-decided");
	}

}
