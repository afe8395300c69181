package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** Neither PDF, JPEG nor PNG by its content. */
public class PaperTypeRefused extends Refusal {

	PaperTypeRefused() {
		super(Kind.INVALID, "document.refusal.type");
	}

}
