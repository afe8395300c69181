package vn.rasoat.meeting;

import java.util.List;

import vn.rasoat.cycle.VillageReview;

/**
 * A meeting did not agree on some households: they are surveyed again. From the second
 * time on somebody who presses for progress must hear of it, because the loop has no
 * other end.
 */
public record AgreementMissed(VillageReview review, List<Long> households) {

	public boolean again() {
		return this.review.round() > 1;
	}

}
