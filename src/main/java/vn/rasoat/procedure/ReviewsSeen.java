package vn.rasoat.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.cycle.SecondRuleSets;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviewSearch;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.ruleset.RuleSet;

/** The reviews somebody may see: those of the own areas. */
@Component
class ReviewsSeen {

	private final CurrentActor currentActor;

	private final VillageReviews reviews;

	private final VillageReviewSearch search;

	private final SecondRuleSets secondRuleSets;

	private final FormerUnits formerUnits;

	ReviewsSeen(CurrentActor currentActor, VillageReviews reviews, VillageReviewSearch search,
			SecondRuleSets secondRuleSets, FormerUnits formerUnits) {
		this.currentActor = currentActor;
		this.reviews = reviews;
		this.search = search;
		this.secondRuleSets = secondRuleSets;
		this.formerUnits = formerUnits;
	}

	VillageReviewSearch.Page page(VillageReviewSearch.Query query) {
		return this.search.page(areas(), query);
	}

	List<Integer> years() {
		return this.search.years(areas());
	}

	/** The own areas, and what passed into them. */
	private Set<AreaPath> areas() {
		Set<AreaPath> areas = this.currentActor.get()
			.grants()
			.stream()
			.map((grant) -> new AreaPath(grant.area()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		areas.addAll(this.formerUnits.takenOver(List.copyOf(areas)));
		return areas;
	}

	/** Code of the other standard, if the village has one. */
	@Nullable String secondRuleSet(long id) {
		return this.secondRuleSets.of(id).map(RuleSet::code).orElse(null);
	}

	VillageReview get(long id) {
		VillageReview review = this.reviews.get(id);
		if (!this.currentActor.maySee(review.path())) {
			throw new AccessDeniedException("review of another area");
		}
		return review;
	}

}
