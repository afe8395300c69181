package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** The day of the paper is missing or is none. */
class PaperDateMissing extends Refusal {

	PaperDateMissing() {
		super(Kind.INVALID, "succession.refusal.paper-date");
	}

}
