package vn.rasoat.demo;

import java.util.List;

import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.meeting.Meetings;

import static org.assertj.core.api.Assertions.assertThat;

/** Carries the hamlets of Bảo Linh as the command does and looks where they came to. */
record CarriedVillages(BaoLinhReview commune, VillageReviews reviews, ReviewLists lists, Classifications classes,
		Meetings meetings) {

	/**
	 * All are surveyed, met and signed for; two households of one of them find no
	 * agreement at first.
	 */
	void isCarriedToMinutes(List<VillageReview> opened, Cast cast) {
		this.commune.carry(opened, cast);

		List<VillageOutcome> outcomes = opened.stream()
			.map((it) -> VillageOutcome.of(this.reviews.get(it.id()), this.lists.of(it.id()).size(), this.classes))
			.toList();
		assertThat(outcomes).allMatch(VillageOutcome::isSigned)
			.allMatch((it) -> it.households() == it.withoutResult()
					+ it.classes().values().stream().mapToLong(Long::longValue).sum());
		assertThat(outcomes).extracting((it) -> it.review().round()).containsExactly(1, 1, 1, 1, 2, 1, 1, 1, 1, 1);
		assertThat(this.meetings.find(opened.get(4).id(), 1).orElseThrow().disputed()).hasSize(2);
	}

}
