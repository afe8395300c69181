package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanTask;
import vn.rasoat.cycle.PlanTasks;

/** Tasks of the plan for agencies and communes: given, ticked off, opened again. */
@Component
@Transactional
public class PlanTaskDesk {

	private final CampaignSteering desk;

	private final PlanTasks tasks;

	private final Journal journal;

	private final BusinessClock clock;

	PlanTaskDesk(CampaignSteering desk, PlanTasks tasks, Journal journal, BusinessClock clock) {
		this.desk = desk;
		this.tasks = tasks;
		this.journal = journal;
		this.clock = clock;
	}

	public PlanTask give(long campaignId, String description, String givenTo, @Nullable LocalDate dueOn) {
		Campaign campaign = this.desk.requireLead(campaignId);
		PlanTask task = this.tasks.give(campaignId, description.strip(), givenTo.strip(), dueOn);
		Map<String, Object> after = new HashMap<>(Map.of("givenTo", task.givenTo()));
		if (dueOn != null) {
			after.put("dueOn", dueOn);
		}
		write(campaign, "plan.task-given", task, this.clock.today(), after);
		return task;
	}

	public PlanTask done(long campaignId, long id, PlanTaskDoneForm form) {
		return tick(this.desk.requireLead(campaignId), id, form);
	}

	/**
	 * The commune itself says that it did what was given to it; its right is checked
	 * before.
	 */
	public PlanTask doneBy(CommuneReview commune, long id, PlanTaskDoneForm form) {
		return this.tasks.givenTo(commune.campaignId(), commune.communeCode())
			.stream()
			.filter((task) -> task.id() == id)
			.findFirst()
			.map((task) -> tick(this.desk.get(commune.campaignId()), id, form))
			.orElseThrow(() -> new AccessDeniedException("task of the plan given to somebody else"));
	}

	private PlanTask tick(Campaign campaign, long id, PlanTaskDoneForm form) {
		LocalDate today = this.clock.today();
		LocalDate on = (form.doneOn() != null) ? form.doneOn() : today;
		NotHappenedYet.check(on, today);
		PlanTask task = this.tasks.done(campaign.id(), id, on, form.doneBy(), form.note());
		Map<String, Object> after = new HashMap<>(Map.of("givenTo", task.givenTo(), "doneOn", on));
		if (form.doneBy() != null) {
			after.put("doneBy", form.doneBy());
		}
		write(campaign, "plan.task-done", task, on, after);
		return task;
	}

	public PlanTask undone(long campaignId, long id) {
		Campaign campaign = this.desk.requireLead(campaignId);
		PlanTask task = this.tasks.undone(campaignId, id);
		write(campaign, "plan.task-undone", task, this.clock.today(), Map.of("givenTo", task.givenTo()));
		return task;
	}

	private void write(Campaign campaign, String action, PlanTask task, LocalDate on, Map<String, ?> after) {
		this.journal.record(Act.of(campaign.caseKey(), action, task.description(), on, after));
	}

}
