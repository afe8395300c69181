package vn.rasoat.procedure.posting;

import vn.rasoat.refusal.Refusal;

/** Nothing in its process waits for the complaint to be taken back. */
class ComplaintNotAtRecheck extends Refusal {

	ComplaintNotAtRecheck() {
		super(Kind.CONFLICT, "posting.refusal.complaint-moved-on");
	}

}
