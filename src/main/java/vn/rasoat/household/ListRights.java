package vn.rasoat.household;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

/** Who may read and who may change the list of a village. */
@Component
class ListRights {

	private final VillageReviews reviews;

	private final CurrentActor actor;

	ListRights(VillageReviews reviews, CurrentActor actor) {
		this.reviews = reviews;
		this.actor = actor;
	}

	VillageReview seen(long id) {
		VillageReview review = this.reviews.get(id);
		this.actor.requireSight(review.path());
		return review;
	}

	VillageReview officers(long id) {
		VillageReview review = this.reviews.get(id);
		this.actor.require(Role.COMMUNE_OFFICER, review.path());
		return review;
	}

	boolean isOfficer(VillageReview review) {
		return this.actor.get().may(Role.COMMUNE_OFFICER, review.path());
	}

}
