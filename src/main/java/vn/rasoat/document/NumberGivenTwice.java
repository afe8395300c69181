package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** The office has used the number in that year already. */
public class NumberGivenTwice extends Refusal {

	NumberGivenTwice(String number, int year) {
		super(Kind.INVALID, "document.refusal.number-twice", number, String.valueOf(year));
	}

}
