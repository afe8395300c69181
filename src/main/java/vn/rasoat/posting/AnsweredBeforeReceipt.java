package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** Nothing is answered, re-checked or written before the objection came. */
public class AnsweredBeforeReceipt extends Refusal {

	AnsweredBeforeReceipt() {
		super(Kind.INVALID, "posting.refusal.answered-before-receipt");
	}

}
