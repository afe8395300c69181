package vn.rasoat.worklist;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.refusal.Refusal;

/** Who may open a task, and who may work on it. */
@Component("taskAccess")
class TaskAccess {

	private final TaskEntries entries;

	private final TooLate late;

	private final FormerUnits formerUnits;

	private final CurrentActor currentActor;

	TaskAccess(TaskEntries entries, TooLate late, FormerUnits formerUnits, CurrentActor currentActor) {
		this.entries = entries;
		this.late = late;
		this.formerUnits = formerUnits;
		this.currentActor = currentActor;
	}

	/** Whether whoever is logged in may open the task's page; templates ask it. */
	public boolean mayOpen(TaskEntry task) {
		return mayOpen(task, this.currentActor.get());
	}

	/** The task if the actor may open it. */
	TaskEntry seen(String taskId, Actor actor) {
		TaskEntry task = get(taskId);
		if (!mayOpen(task, actor)) {
			throw notFor(task, actor);
		}
		return task;
	}

	/**
	 * Open ones are for those who can do them, finished ones for the whole area. Having
	 * had it is no reason once the area is another.
	 */
	private boolean mayOpen(TaskEntry task, Actor actor) {
		boolean mine = actor.username().equals(task.owner()) || actor.username().equals(task.finishedBy());
		return actor.may(task.role(), task.area()) || ((mine || !task.isOpen()) && maySee(actor, task));
	}

	/**
	 * The task if the actor holds the role it is for today: whoever reads is not enough.
	 */
	TaskEntry worked(String taskId, Actor actor) {
		TaskEntry task = seen(taskId, actor);
		if (!actor.may(task.role(), task.area())) {
			throw notFor(task, actor);
		}
		return task;
	}

	/** The task if the actor may say something about it. */
	TaskEntry discussed(String taskId, Actor actor) {
		TaskEntry task = seen(taskId, actor);
		if (!mayDiscuss(task, actor)) {
			throw notFor(task, actor);
		}
		return task;
	}

	/** Those who do such tasks there, and those who press for them. */
	static boolean mayDiscuss(TaskEntry task, Actor actor) {
		return actor.may(task.role(), task.area()) || actor.may(Role.SUPERVISOR, task.area());
	}

	private static AccessDeniedException notFor(TaskEntry task, Actor actor) {
		return new AccessDeniedException("task " + task.id() + " is not for " + actor.username());
	}

	private boolean maySee(Actor actor, TaskEntry task) {
		return actor.maySee(task.area()) || this.formerUnits.successorsOf(task.area()).stream().anyMatch(actor::maySee);
	}

	TaskEntry get(String taskId) {
		return this.entries.find(taskId).orElseThrow(TaskUnknown::new);
	}

	/**
	 * Whether the actor may hand the task in: it is open and nobody else has taken it.
	 */
	static boolean mayWork(TaskEntry task, Actor actor) {
		return task.isOpen() && (task.owner() == null || task.owner().equals(actor.username()));
	}

	void requireNotTaken(TaskEntry task, Actor actor) {
		if (task.isOpen() && !mayWork(task, actor)) {
			throw faster(task);
		}
	}

	/** Says who was faster and when. */
	Refusal faster(TaskEntry task) {
		return this.late.refusal(task);
	}

}
