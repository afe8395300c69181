package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.campaign.MovingCommunes;
import vn.rasoat.procedure.campaign.PlanExtension;

/**
 * A later document of the commune moves dates of its own plan, always within the plan of
 * the campaign. Tasks and timers of the commune and its villages follow.
 */
@Component
class AmendingPlans {

	private final CommuneReviews communes;

	private final Plans plans;

	private final CommunePlanning planning;

	private final MovingCommunes moving;

	private final CommuneRecords records;

	AmendingPlans(CommuneReviews communes, Plans plans, CommunePlanning planning, MovingCommunes moving,
			CommuneRecords records) {
		this.communes = communes;
		this.plans = plans;
		this.planning = planning;
		this.moving = moving;
		this.records = records;
	}

	/** Must run in a transaction. */
	void amend(long communeReviewId, PlanExtension extension, boolean acknowledged) {
		CommuneReview commune = this.communes.lock(communeReviewId);
		Plan own = this.plans.ofCommune(commune.id())
			.filter((plan) -> ReviewCommuneProcess.runs(commune.status()))
			.orElseThrow(() -> new NoOwnPlan(commune.communeName()));
		PlanDates before = this.plans.datesOf(commune.id());
		extension.require(lastDocument(own, commune.id()), before, this.records.today());
		Map<PlanMilestone, LocalDate> moved = extension.movedFrom(before);
		PlanDates given = new PlanDates(moved, null, null);
		Plan recorded = this.plans.amend(own, extension.document(own.document()), given, extension.reason());
		List<String> warnings = this.planning.warnings(commune, before, recorded.document(), given, acknowledged);
		this.records.amended(commune, recorded, before, warnings);
		this.moving.follow(commune, moved.keySet());
	}

	private LocalDate lastDocument(Plan own, long communeReviewId) {
		List<Plan> later = this.plans.amendmentsOf(communeReviewId);
		return (later.isEmpty() ? own : later.get(later.size() - 1)).document().issuedOn();
	}

}
