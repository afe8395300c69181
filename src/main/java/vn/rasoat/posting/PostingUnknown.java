package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** There is no such posting. */
public class PostingUnknown extends Refusal {

	PostingUnknown() {
		super(Kind.NOT_FOUND, "posting.refusal.posting-unknown");
	}

}
