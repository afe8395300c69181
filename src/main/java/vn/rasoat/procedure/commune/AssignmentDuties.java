package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.PlanTasks;
import vn.rasoat.cycle.PlanTasks.CommuneTask;
import vn.rasoat.worklist.Duty;
import vn.rasoat.worklist.OpenDuties;

/** What the plan gives to a commune waits for its officers until it is ticked off. */
@Component
class AssignmentDuties implements OpenDuties {

	private final PlanTasks tasks;

	AssignmentDuties(PlanTasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public List<Duty> of(Actor actor) {
		return this.tasks.openIn(actor.areas(Set.of(Role.COMMUNE_OFFICER)))
			.stream()
			.map(AssignmentDuties::duty)
			.toList();
	}

	private static Duty duty(CommuneTask given) {
		return new Duty("plan-task", given.task().description(), given.communeName(),
				"/commune-reviews/" + given.communeReviewId(), given.task().dueOn());
	}

}
