package vn.rasoat.procedure;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TooLate;

/** Whether somebody may do a task now, and which one is next. */
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

	/** As {@link #require}, and nobody else does it meanwhile. */
	TaskEntry take(String taskId, Actor actor) {
		this.entries.lock(taskId);
		return require(taskId, actor);
	}

	/** The task, while it is open. */
	@Nullable TaskEntry open(String taskId) {
		return this.entries.find(taskId).filter(TaskEntry::isOpen).orElse(null);
	}

	/** What the actor can go on with in a case. */
	@Nullable TaskEntry next(String caseKey, Actor actor) {
		return this.entries.ofCase(caseKey)
			.stream()
			.filter(TaskEntry::isOpen)
			.filter((it) -> actor.may(it.role(), it.area()))
			.filter((it) -> it.owner() == null || it.owner().equals(actor.username()))
			.findFirst()
			.orElse(null);
	}

}
