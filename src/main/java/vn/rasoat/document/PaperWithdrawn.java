package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** The paper counts no more. */
public class PaperWithdrawn extends Refusal {

	PaperWithdrawn(String fileName) {
		super(Kind.CONFLICT, "document.refusal.withdrawn", fileName);
	}

}
