package vn.rasoat.demo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.engine.Journey;

/**
 * Something that came due while time was moved.
 *
 * @param review the village it happened in, {@code null} for what concerns no village
 */
record Told(Instant at, String what, @Nullable VillageReview review) {

	static Told of(Journey.Event event, VillageReviews reviews) {
		VillageReview review = CaseKey.VILLAGE_REVIEW.names(event.caseKey())
				? reviews.get(CaseKey.VILLAGE_REVIEW.idOf(event.caseKey())) : null;
		return new Told(event.at(), event.what(), review);
	}

}
