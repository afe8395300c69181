package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** Nothing hangs yet, or the posting was called off: there is nothing to object to. */
public class PostingNotOpen extends Refusal {

	PostingNotOpen() {
		super(Kind.CONFLICT, "posting.refusal.posting-not-open");
	}

}
