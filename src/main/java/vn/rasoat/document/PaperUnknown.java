package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** There is no such paper. */
public class PaperUnknown extends Refusal {

	PaperUnknown() {
		super(Kind.NOT_FOUND, "document.refusal.unknown");
	}

}
