package vn.rasoat.supervision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.PlanTask;
import vn.rasoat.cycle.PlanTasks;

/**
 * What plans give to agencies and communes and was not done in time, for whoever leads or
 * watches over the campaign: agencies have no tasks here that would turn late by
 * themselves. Templates call it as {@code @latePlanTasks}.
 */
@Component("latePlanTasks")
class LatePlanTasks {

	private final CurrentActor currentActor;

	private final PlanTasks tasks;

	private final Campaigns campaigns;

	private final BusinessClock clock;

	LatePlanTasks(CurrentActor currentActor, PlanTasks tasks, Campaigns campaigns, BusinessClock clock) {
		this.currentActor = currentActor;
		this.tasks = tasks;
		this.campaigns = campaigns;
		this.clock = clock;
	}

	public List<Late> all() {
		Map<Long, String> names = new HashMap<>();
		return this.tasks.lateOn(this.clock.today(), this.currentActor.areasSeen(SupervisionTable.WATCHING))
			.stream()
			.map((task) -> new Late(task,
					names.computeIfAbsent(task.campaignId(), (id) -> this.campaigns.get(id).name())))
			.toList();
	}

	record Late(PlanTask task, String campaign) {
	}

}
