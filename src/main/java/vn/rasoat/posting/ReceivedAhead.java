package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** An objection that has not come yet cannot be recorded. */
public class ReceivedAhead extends Refusal {

	ReceivedAhead() {
		super(Kind.INVALID, "posting.refusal.received-ahead");
	}

}
