package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** The body has used the number in that year already. */
class NumberGivenTwice extends Refusal {

	NumberGivenTwice(String number, int year) {
		super(Kind.INVALID, "approval.refusal.number-twice", number, String.valueOf(year));
	}

}
