package vn.rasoat.procedure.posting;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Postings;

/** Who may see and who may change what hangs in a village. */
@Component
class PostingSight {

	private final CurrentActor currentActor;

	private final VillageReviews reviews;

	private final Postings postings;

	PostingSight(CurrentActor currentActor, VillageReviews reviews, Postings postings) {
		this.currentActor = currentActor;
		this.reviews = reviews;
		this.postings = postings;
	}

	VillageReview seen(long villageReviewId) {
		VillageReview review = this.reviews.get(villageReviewId);
		this.currentActor.requireSight(review.path());
		return review;
	}

	VillageReview requireOfficer(long villageReviewId) {
		VillageReview review = this.reviews.get(villageReviewId);
		this.currentActor.require(Role.COMMUNE_OFFICER, review.path());
		return review;
	}

	boolean isOfficer(VillageReview review) {
		return this.currentActor.get().may(Role.COMMUNE_OFFICER, review.path());
	}

	VillageReview review(long villageReviewId) {
		return this.reviews.get(villageReviewId);
	}

	long villageOf(long postingId) {
		return this.postings.get(postingId).villageReviewId();
	}

	Postings postings() {
		return this.postings;
	}

}
