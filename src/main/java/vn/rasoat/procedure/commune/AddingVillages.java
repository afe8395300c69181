package vn.rasoat.procedure.commune;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.commune.ReviewCommuneModel.Variables;

/**
 * Adds a village to a commune under review: one that was forgotten, or one set up since.
 * A list made for it before comes with it.
 */
@Component
@Transactional
class AddingVillages {

	private final CommuneReviews communes;

	private final CommuneVillages villages;

	private final CommuneSteps steps;

	private final RuntimeService runtime;

	AddingVillages(CommuneReviews communes, CommuneVillages villages, CommuneSteps steps, RuntimeService runtime) {
		this.communes = communes;
		this.villages = villages;
		this.steps = steps;
		this.runtime = runtime;
	}

	VillageReview add(long communeReviewId, String villageCode) {
		CommuneReview commune = this.communes.lock(communeReviewId);
		this.steps.refuseEnded(commune);
		if (commune.status() == Status.DECIDING) {
			throw new VillageTooLate(commune.communeName());
		}
		VillageReview village = this.villages.open(commune, villageCode);
		if (commune.status() == Status.PREPARING) {
			joinList(commune, village.id());
		}
		else if (commune.status() == Status.REVIEWING) {
			joinRunning(commune, village.id());
		}
		return village;
	}

	/** The villages have not begun: it begins with them. */
	private void joinList(CommuneReview commune, long village) {
		String instance = instance(commune).getId();
		List<Object> ids = new ArrayList<>((List<?>) this.runtime.getVariable(instance, Variables.VILLAGE_REVIEW_IDS));
		ids.add(village);
		this.runtime.setVariable(instance, Variables.VILLAGE_REVIEW_IDS, ids);
	}

	/** The villages are under way: it begins at once and the commune waits for it too. */
	private void joinRunning(CommuneReview commune, long village) {
		String instance = instance(commune).getId();
		boolean waiting = this.runtime.createExecutionQuery()
			.processInstanceId(instance)
			.activityId(ReviewCommuneModel.REVIEW_VILLAGES)
			.count() > 0;
		if (!waiting) {
			throw new VillageTooLate(commune.communeName());
		}
		this.runtime.createProcessInstanceModification(instance)
			.startBeforeActivity(ReviewCommuneModel.REVIEW_VILLAGES)
			.setVariableLocal(Variables.VILLAGE_REVIEW_ID, village)
			.execute();
	}

	private ProcessInstance instance(CommuneReview commune) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(commune.caseKey(), ReviewCommuneModel.KEY)
			.singleResult();
	}

}
