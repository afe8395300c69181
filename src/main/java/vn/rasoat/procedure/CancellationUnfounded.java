package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/** A review can only be called off for a reason and by a paper. */
public class CancellationUnfounded extends Refusal {

	CancellationUnfounded() {
		super(Kind.INVALID, "procedure.refusal.cancellation-unfounded");
	}

}
