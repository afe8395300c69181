package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The commune's review has moved on since it was read. */
public class CommuneInOtherState extends Refusal {

	CommuneInOtherState(String commune, CommuneReview.Status status) {
		super(Kind.CONFLICT, "cycle.refusal.commune-other-state", commune, status);
	}

}
