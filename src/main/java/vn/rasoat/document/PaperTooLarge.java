package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** The file is larger than the limit. */
public class PaperTooLarge extends Refusal {

	PaperTooLarge(long megabytes) {
		super(Kind.INVALID, "document.refusal.too-large", megabytes);
	}

}
