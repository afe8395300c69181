package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

class TextMissing extends Refusal {

	TextMissing() {
		super(Kind.INVALID, "worklist.refusal.text-missing");
	}

}
