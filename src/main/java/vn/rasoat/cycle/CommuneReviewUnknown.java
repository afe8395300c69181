package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** There is no such commune review. */
public class CommuneReviewUnknown extends Refusal {

	CommuneReviewUnknown() {
		super(Kind.NOT_FOUND, "cycle.refusal.commune-unknown");
	}

}
