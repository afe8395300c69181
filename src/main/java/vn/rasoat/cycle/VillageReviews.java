package vn.rasoat.cycle;

import java.util.List;
import java.util.Optional;

import vn.rasoat.area.AreaPath;

/** The village reviews of all years. */
public interface VillageReviews {

	/** The review, or a {@code VillageReviewUnknown} refusal (404). */
	VillageReview get(long id);

	/** Reviews of an area, newest year first, villages in Vietnamese order. */
	List<VillageReview> in(AreaPath area);

	Optional<VillageReview> of(String villageCode, int reviewYear);

	/** Opens the review of a village; refused when it has one that year. */
	VillageReview open(String villageCode, int reviewYear, Milestones milestones);

}
