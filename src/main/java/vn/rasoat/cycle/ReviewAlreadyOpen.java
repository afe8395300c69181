package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The village has a review in that year already. */
public class ReviewAlreadyOpen extends Refusal {

	ReviewAlreadyOpen(String village, int year) {
		super(Kind.CONFLICT, "cycle.refusal.already-open", village, String.valueOf(year));
	}

}
