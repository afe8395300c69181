package vn.rasoat.procedure;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TooLate;

/** Whether somebody may do a task now. */
@Component
class Acting {

	private final TaskEntries entries;

	private final TooLate late;

	Acting(TaskEntries entries, TooLate late) {
		this.entries = entries;
		this.late = late;
	}

	/** The task as it is now, if the actor may do it; refused otherwise. */
	TaskEntry require(String taskId, Actor actor) {
		TaskEntry task = this.entries.find(taskId).orElseThrow(TaskGone::new);
		if (!actor.may(task.role(), task.area())) {
			throw new AccessDeniedException("role or area");
		}
		boolean withOther = task.owner() != null && !task.owner().equals(actor.username());
		if (!task.isOpen() || withOther) {
			throw this.late.refusal(task);
		}
		return task;
	}

}
