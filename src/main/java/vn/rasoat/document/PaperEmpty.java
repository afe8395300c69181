package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** The file has no content, or none was chosen. */
public class PaperEmpty extends Refusal {

	PaperEmpty() {
		super(Kind.INVALID, "document.refusal.empty");
	}

}
