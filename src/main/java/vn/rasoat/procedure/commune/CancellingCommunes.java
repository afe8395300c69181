package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.procedure.Cancellation;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.village.RunningVillages;

/**
 * Calls a commune's review off, what lies below it first, so that nothing is left
 * hanging.
 */
@Component
@Transactional
public class CancellingCommunes {

	/** Ends the report, the opinion and the decision of a commune. */
	private static final String DECISION_CANCELLED = "DecisionCancelled";

	private final CommuneReviews communes;

	private final VillageReviews villages;

	private final RunningVillages running;

	private final EngineDoor engine;

	private final CommuneSteps steps;

	CancellingCommunes(CommuneReviews communes, VillageReviews villages, RunningVillages running, EngineDoor engine,
			CommuneSteps steps) {
		this.communes = communes;
		this.villages = villages;
		this.running = running;
		this.engine = engine;
		this.steps = steps;
	}

	public void cancel(long communeReviewId, Cancellation cancellation) {
		CommuneReview commune = this.communes.lock(communeReviewId);
		this.steps.refuseEnded(commune);
		this.steps.records().cancelled(commune, cancellation);
		for (VillageReview village : this.villages.ofCommune(communeReviewId)) {
			if (village.status() != VillageReview.Status.CANCELLED) {
				this.running.cancel(village.id(), cancellation);
			}
		}
		if (commune.status() == Status.WAITING) {
			this.steps.ending().cancelled(communeReviewId);
			return;
		}
		List.of(PrepareCommuneModel.CANCELLED, DECISION_CANCELLED, ReviewCommuneModel.CANCELLED)
			.forEach((message) -> this.engine.tell(message, commune.caseKey(), Map.of()));
	}

}
