package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** No meeting was held whose result could be posted. */
public class NothingToPost extends Refusal {

	NothingToPost() {
		super(Kind.CONFLICT, "posting.refusal.nothing-to-post");
	}

}
