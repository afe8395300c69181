package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** People still have tasks in the commune; what they do would belong to no unit. */
class ReviewsUnderWay extends Refusal {

	ReviewsUnderWay(String commune, String reviews) {
		super(Kind.CONFLICT, "succession.refusal.under-way", commune, reviews);
	}

}
