package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.rasoat.TestTime;
import vn.rasoat.area.Resolution;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.ruleset.Category;

/** Households and reviews in villages of communes that ceased. */
record OldHouseholds(VillageReviews reviews, ListMaking lists) {

	static final Resolution PAPER = new Resolution("1654/NQ-UBTVQH15", LocalDate.of(2025, 6, 16));

	/** Nothing was asked. */
	static final Answers PLAIN = new Answers(PAPER, Map.of(), Map.of(), Map.of());

	static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	private static final LocalDate BEFORE = LocalDate.of(2025, 5, 5);

	long registered(Unit village, String head) {
		VillageReview review = review(village);
		long household = this.lists.addCurrent(review.id(), new NewHousehold(null, null, "Kinh", Household.Tags.NONE,
				List.of(new NewHousehold.NewMember(head, "Chủ hộ", null, null, null, "Kinh"))), Category.POOR);
		ended(review);
		return household;
	}

	/** A review that waits for its list, opened while the village stood. */
	VillageReview review(Unit village) {
		TestTime.set(village.standsOn(TODAY) ? TODAY : BEFORE);
		VillageReview review = this.reviews.open(village.code(), 2025, new Milestones(BEFORE, BEFORE, BEFORE));
		TestTime.set(TODAY);
		return review;
	}

	void ended(VillageReview review) {
		this.reviews.ended(review.id(), VillageReview.Status.CANCELLED);
	}

}
