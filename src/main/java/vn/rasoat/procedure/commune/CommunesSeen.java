package vn.rasoat.procedure.commune;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.cycle.CasePage;
import vn.rasoat.cycle.CaseQuery;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviewSearch;
import vn.rasoat.cycle.CommuneReviews;

/** The commune reviews somebody may see: those of the own areas. */
@Component
class CommunesSeen {

	private final CurrentActor currentActor;

	private final CommuneReviews communes;

	private final CommuneReviewSearch search;

	private final FormerUnits formerUnits;

	CommunesSeen(CurrentActor currentActor, CommuneReviews communes, CommuneReviewSearch search,
			FormerUnits formerUnits) {
		this.currentActor = currentActor;
		this.communes = communes;
		this.search = search;
		this.formerUnits = formerUnits;
	}

	CasePage<CommuneReview> page(CaseQuery<CommuneReview.Status> query) {
		return this.search.page(areas(), query);
	}

	List<Integer> years() {
		return this.search.years(areas());
	}

	/** With those of communes that passed into the own areas. */
	private Set<AreaPath> areas() {
		List<AreaPath> own = this.currentActor.get().areas(EnumSet.allOf(Role.class));
		return Stream.of(this.currentActor.areasSeen(), this.formerUnits.divided(own))
			.flatMap(List::stream)
			.collect(Collectors.toUnmodifiableSet());
	}

	CommuneReview get(long id) {
		CommuneReview commune = this.communes.get(id);
		this.currentActor.requireSight(commune.path());
		return commune;
	}

	boolean maySteer(CommuneReview commune) {
		Actor actor = this.currentActor.get();
		return actor.may(Role.COMMUNE_OFFICER, commune.path()) || actor.may(Role.LEAD_OFFICER, commune.path());
	}

	/** The review, for its officer or the lead authority above. */
	CommuneReview steered(long id) {
		CommuneReview commune = this.communes.get(id);
		if (!maySteer(commune)) {
			throw new AccessDeniedException("neither officer of the commune nor of the lead authority");
		}
		return commune;
	}

}
