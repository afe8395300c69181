package vn.rasoat.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.refusal.Refusal;

/**
 * Who may open a task, who may work on it, and the sentence for those who come too late.
 */
@Component
class TaskAccess {

	private final TaskEntries entries;

	private final JdbcClient jdbc;

	private final Names names;

	TaskAccess(TaskEntries entries, JdbcClient jdbc, Names names) {
		this.entries = entries;
		this.jdbc = jdbc;
		this.names = names;
	}

	/**
	 * The task if the actor may see it: open ones are for those who can do them, finished
	 * ones for the whole area.
	 */
	TaskEntry seen(String taskId, Actor actor) {
		TaskEntry task = get(taskId);
		boolean mine = actor.username().equals(task.owner()) || actor.username().equals(task.finishedBy());
		boolean allowed = mine || actor.may(task.role(), task.area()) || (!task.isOpen() && actor.maySee(task.area()));
		if (!allowed) {
			throw new AccessDeniedException("task " + taskId + " is not for " + actor.username());
		}
		return task;
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
		if (task.finishedAt() != null) {
			return (task.finishedBy() != null)
					? new TaskFinished(this.names.person(task.finishedBy()), task.finishedAt())
					: new TaskEnded(task.finishedAt());
		}
		return (task.owner() != null) ? new TaskTaken(this.names.person(task.owner()), takenAt(task))
				: new TaskNotYours();
	}

	private Instant takenAt(TaskEntry task) {
		return this.jdbc.sql("select taken_at from worklist_task where id = :id")
			.param("id", task.id())
			.query((row, number) -> row.getObject("taken_at", OffsetDateTime.class))
			.optional()
			.map(OffsetDateTime::toInstant)
			.orElse(task.createdAt());
	}

}
