package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** A complaint is not upheld by a re-check in which nobody was met. */
public class RecheckWithoutPoints extends Refusal {

	RecheckWithoutPoints() {
		super(Kind.INVALID, "posting.refusal.upheld-without-recheck");
	}

}
