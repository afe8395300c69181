package vn.rasoat.procedure.village;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.CasePage;
import vn.rasoat.cycle.CaseQuery;
import vn.rasoat.cycle.SecondRuleSets;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviewSearch;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.meeting.Meetings;
import vn.rasoat.meeting.VillageMeeting;
import vn.rasoat.ruleset.RuleSet;

/** The reviews somebody may see: those of the own areas. */
@Component
class ReviewsSeen {

	private final CurrentActor currentActor;

	private final VillageReviews reviews;

	private final VillageReviewSearch search;

	private final SecondRuleSets secondRuleSets;

	private final Meetings meetings;

	ReviewsSeen(CurrentActor currentActor, VillageReviews reviews, VillageReviewSearch search,
			SecondRuleSets secondRuleSets, Meetings meetings) {
		this.currentActor = currentActor;
		this.reviews = reviews;
		this.search = search;
		this.secondRuleSets = secondRuleSets;
		this.meetings = meetings;
	}

	CasePage<VillageReview> page(CaseQuery<VillageReview.Status> query) {
		return this.search.page(areas(), query);
	}

	List<Integer> years() {
		return this.search.years(areas());
	}

	private Set<AreaPath> areas() {
		return Set.copyOf(this.currentActor.areasSeen());
	}

	/** Code of the other standard, if the village has one. */
	@Nullable String secondRuleSet(long id) {
		return this.secondRuleSets.of(id).map(RuleSet::code).orElse(null);
	}

	/** Whether a meeting was held, whose minutes can be printed. */
	boolean hasMinutes(long id) {
		return this.meetings.of(id).stream().anyMatch(VillageMeeting::isHeld);
	}

	/** Whether the actor may look at the commune's own file, not at this village only. */
	boolean seesCommune(VillageReview review) {
		return this.currentActor.maySee(review.path().parent());
	}

	VillageReview get(long id) {
		VillageReview review = this.reviews.get(id);
		this.currentActor.requireSight(review.path());
		return review;
	}

}
