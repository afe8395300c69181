package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** There is no such complaint. */
public class ComplaintUnknown extends Refusal {

	ComplaintUnknown() {
		super(Kind.NOT_FOUND, "posting.refusal.complaint-unknown");
	}

}
