package vn.rasoat.procedure.commune;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.PlanTask;
import vn.rasoat.cycle.PlanTasks;
import vn.rasoat.procedure.campaign.PlanTaskDesk;
import vn.rasoat.procedure.campaign.PlanTaskDoneForm;

/**
 * What the plan of the campaign gives to one commune besides the steps of the procedure;
 * the commune's officer ticks it off.
 */
@Component
class CommuneAssignments {

	private final CurrentActor currentActor;

	private final CommuneReviews communes;

	private final PlanTasks tasks;

	private final PlanTaskDesk desk;

	CommuneAssignments(CurrentActor currentActor, CommuneReviews communes, PlanTasks tasks, PlanTaskDesk desk) {
		this.currentActor = currentActor;
		this.communes = communes;
		this.tasks = tasks;
		this.desk = desk;
	}

	public List<PlanTask> of(CommuneReview commune) {
		return this.tasks.givenTo(commune.campaignId(), commune.communeCode());
	}

	public boolean mayTick(CommuneReview commune) {
		return this.currentActor.get().may(Role.COMMUNE_OFFICER, commune.path());
	}

	PlanTask done(long communeReviewId, long taskId, PlanTaskDoneForm form) {
		CommuneReview commune = this.communes.get(communeReviewId);
		this.currentActor.require(Role.COMMUNE_OFFICER, commune.path());
		return this.desk.doneBy(commune, taskId, form);
	}

}
