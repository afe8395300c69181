package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** The complaint has moved on since it was read. */
public class ComplaintInOtherState extends Refusal {

	ComplaintInOtherState() {
		super(Kind.CONFLICT, "posting.refusal.complaint-moved-on");
	}

}
