package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** A step that was handed in rests on the paper: it can only be replaced. */
public class PaperStillNeeded extends Refusal {

	PaperStillNeeded(String fileName) {
		super(Kind.INVALID, "document.refusal.needed", fileName);
	}

}
