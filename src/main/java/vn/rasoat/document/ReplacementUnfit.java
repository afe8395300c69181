package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** What is to take a paper's place is no other paper of the same case that counts. */
public class ReplacementUnfit extends Refusal {

	ReplacementUnfit() {
		super(Kind.INVALID, "document.refusal.replacement");
	}

}
