package vn.rasoat.procedure.village;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReview.Status;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.procedure.Attempts;
import vn.rasoat.procedure.Cancellation;

/** Begins and calls off villages for people, who need not know of races in the engine. */
@Component
class VillageMoves {

	private final RunningVillages villages;

	private final VillageReviews reviews;

	private final Attempts attempts;

	VillageMoves(RunningVillages villages, VillageReviews reviews, Attempts attempts) {
		this.villages = villages;
		this.reviews = reviews;
		this.attempts = attempts;
	}

	void begins(long id) {
		this.attempts.run(() -> {
			this.villages.begins(id);
			return id;
		});
	}

	/**
	 * Refused once the commune has or had its result: it would vanish from reports and
	 * decisions that rest on it (QĐ 24/2021/QĐ-TTg, Art. 4.5 and 4.6).
	 */
	void cancel(long id, Cancellation cancellation) {
		this.attempts.run(() -> {
			refuseWithResult(this.reviews.lock(id));
			this.villages.cancel(id, cancellation);
			return id;
		});
	}

	private void refuseWithResult(VillageReview review) {
		boolean open = review.status() == Status.PREPARING
				|| (review.status().isUnderWay() && !this.reviews.wasReturned(review.id()));
		if (!open) {
			throw new VillageHasItsResult(review.villageName());
		}
	}

}
