package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** What came on an earlier day is entered with the reason and the paper. */
public class LateEntryUnfounded extends Refusal {

	LateEntryUnfounded() {
		super(Kind.INVALID, "posting.refusal.late-entry-unfounded");
	}

}
