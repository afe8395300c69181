package vn.rasoat.procedure;

import java.util.Comparator;
import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

/** The reviews somebody may see: those of the own areas. */
@Component
class ReviewsSeen {

	private final CurrentActor currentActor;

	private final VillageReviews reviews;

	ReviewsSeen(CurrentActor currentActor, VillageReviews reviews) {
		this.currentActor = currentActor;
		this.reviews = reviews;
	}

	List<VillageReview> all() {
		return this.currentActor.get()
			.grants()
			.stream()
			.map((grant) -> new AreaPath(grant.area()))
			.distinct()
			.flatMap((area) -> this.reviews.in(area).stream())
			.distinct()
			.sorted(Comparator.comparing(VillageReview::reviewYear).reversed())
			.toList();
	}

	VillageReview get(long id) {
		VillageReview review = this.reviews.get(id);
		if (!this.currentActor.get().maySee(review.path())) {
			throw new AccessDeniedException("review of another area");
		}
		return review;
	}

}
