package vn.rasoat.worklist;

import vn.rasoat.refusal.Refusal;

class TextTooLong extends Refusal {

	TextTooLong(int length, int limit) {
		super(Kind.INVALID, "worklist.refusal.text-too-long", length, limit);
	}

}
