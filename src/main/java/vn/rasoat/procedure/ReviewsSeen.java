package vn.rasoat.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviewSearch;
import vn.rasoat.cycle.VillageReviews;

/** The reviews somebody may see: those of the own areas. */
@Component
class ReviewsSeen {

	private final CurrentActor currentActor;

	private final VillageReviews reviews;

	private final VillageReviewSearch search;

	ReviewsSeen(CurrentActor currentActor, VillageReviews reviews, VillageReviewSearch search) {
		this.currentActor = currentActor;
		this.reviews = reviews;
		this.search = search;
	}

	VillageReviewSearch.Page page(VillageReviewSearch.Query query) {
		return this.search.page(areas(), query);
	}

	List<Integer> years() {
		return this.search.years(areas());
	}

	private Set<AreaPath> areas() {
		return this.currentActor.get()
			.grants()
			.stream()
			.map((grant) -> new AreaPath(grant.area()))
			.collect(Collectors.toSet());
	}

	VillageReview get(long id) {
		VillageReview review = this.reviews.get(id);
		if (!this.currentActor.get().maySee(review.path())) {
			throw new AccessDeniedException("review of another area");
		}
		return review;
	}

}
