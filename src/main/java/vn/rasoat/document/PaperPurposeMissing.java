package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** Nobody said what the paper is. */
public class PaperPurposeMissing extends Refusal {

	PaperPurposeMissing() {
		super(Kind.INVALID, "document.refusal.purpose");
	}

}
