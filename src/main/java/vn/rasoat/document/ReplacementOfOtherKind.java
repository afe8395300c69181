package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/**
 * A step rests on the paper: a photograph of a board proves nothing that was proved by
 * signed minutes.
 */
class ReplacementOfOtherKind extends Refusal {

	ReplacementOfOtherKind(String fileName) {
		super(Kind.INVALID, "document.refusal.replacement-kind", fileName);
	}

}
