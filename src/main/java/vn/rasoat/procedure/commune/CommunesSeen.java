package vn.rasoat.procedure.commune;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;

/** The commune reviews somebody may see: those of the own areas. */
@Component
class CommunesSeen {

	private final CurrentActor currentActor;

	private final CommuneReviews communes;

	private final FormerUnits formerUnits;

	CommunesSeen(CurrentActor currentActor, CommuneReviews communes, FormerUnits formerUnits) {
		this.currentActor = currentActor;
		this.communes = communes;
		this.formerUnits = formerUnits;
	}

	/** Those of communes that passed into the own areas as well. */
	List<CommuneReview> all() {
		List<AreaPath> own = this.currentActor.get().areas(EnumSet.allOf(Role.class));
		return Stream.of(this.currentActor.areasSeen(), this.formerUnits.divided(own))
			.flatMap(List::stream)
			.distinct()
			.flatMap((area) -> this.communes.in(area).stream())
			.distinct()
			.sorted(Comparator.comparing(CommuneReview::reviewYear).reversed())
			.toList();
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
