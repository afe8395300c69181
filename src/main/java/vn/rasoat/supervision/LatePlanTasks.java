package vn.rasoat.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.area.AreaPath;
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

	/** The longest late come first, and the count tells of the others. */
	private static final int MOST = 50;

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

	public Lates first() {
		List<AreaPath> areas = this.currentActor.areasSeen(SupervisionTable.WATCHING);
		if (areas.isEmpty()) {
			throw new AccessDeniedException("watches over no area");
		}
		LocalDate today = this.clock.today();
		Map<Long, String> names = new HashMap<>();
		List<Late> tasks = this.tasks.lateOn(today, areas, MOST)
			.stream()
			.map((task) -> new Late(task,
					names.computeIfAbsent(task.campaignId(), (id) -> this.campaigns.get(id).name())))
			.toList();
		return new Lates(tasks, (tasks.size() < MOST) ? tasks.size() : this.tasks.countLateOn(today, areas));
	}

	/**
	 * @param tasks the longest late
	 * @param inAll how many are late
	 */
	record Lates(List<Late> tasks, int inAll) {
	}

	record Late(PlanTask task, String campaign) {
	}

	/** The same for programs. */
	@RestController
	static class LatePlanTaskApi {

		private final LatePlanTasks tasks;

		LatePlanTaskApi(LatePlanTasks tasks) {
			this.tasks = tasks;
		}

		@Operation(summary = "Tasks given by plans that are late in the areas watched over, the first 50")
		@GetMapping("/api/supervision/plan-tasks")
		Lates late() {
			return this.tasks.first();
		}

	}

}
