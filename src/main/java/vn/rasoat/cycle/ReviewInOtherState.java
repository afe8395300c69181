package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The review has moved on since it was read. */
public class ReviewInOtherState extends Refusal {

	ReviewInOtherState(String village, VillageReview.Status status) {
		super(Kind.CONFLICT, "cycle.refusal.other-state", village, status);
	}

}
