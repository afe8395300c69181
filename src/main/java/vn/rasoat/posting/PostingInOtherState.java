package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** The posting has moved on since it was read. */
public class PostingInOtherState extends Refusal {

	public PostingInOtherState() {
		super(Kind.CONFLICT, "posting.refusal.posting-moved-on");
	}

}
