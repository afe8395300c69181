package vn.rasoat.worklist;

import java.sql.Types;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Actor;
import vn.rasoat.calendar.BusinessClock;

/**
 * Taking a task and giving it back. Our row decides the race, the engine's task follows
 * in the same transaction; both are touched in the order in which a completion touches
 * them.
 */
@Component
class TaskOwnership {

	private final TaskAccess access;

	private final JdbcClient jdbc;

	private final TaskService engine;

	private final BusinessClock clock;

	TaskOwnership(TaskAccess access, JdbcClient jdbc, TaskService engine, BusinessClock clock) {
		this.access = access;
		this.jdbc = jdbc;
		this.engine = engine;
		this.clock = clock;
	}

	@Transactional
	public void claim(String taskId, Actor actor) {
		this.access.worked(taskId, actor);
		int taken = this.jdbc.sql("""
				update worklist_task set owner = :me, taken_at = :now
				where id = :id and owner is null and finished_at is null""")
			.param("me", actor.username())
			.param("now", TaskRow.at(this.clock.instant()))
			.param("id", taskId)
			.update();
		if (taken == 1) {
			assign(taskId, actor.username());
			return;
		}
		TaskEntry task = this.access.seen(taskId, actor);
		if (!actor.username().equals(task.owner()) || !task.isOpen()) {
			throw this.access.faster(task);
		}
	}

	@Transactional
	public void release(String taskId, Actor actor) {
		this.access.seen(taskId, actor);
		int released = this.jdbc.sql("""
				update worklist_task set owner = null, taken_at = null
				where id = :id and owner = :me and finished_at is null""")
			.param("me", actor.username())
			.param("id", taskId)
			.update();
		if (released == 0) {
			TaskEntry task = this.access.seen(taskId, actor);
			throw task.isOpen() ? new TaskNotYours() : this.access.faster(task);
		}
		assign(taskId, null);
	}

	/** Refuses with who finished it and when, once the task ended. */
	void requireOpen(TaskEntry task) {
		if (!task.isOpen()) {
			throw this.access.faster(task);
		}
	}

	/**
	 * Gives an open task to somebody else. The row decides here as well: refused when the
	 * task ended, or changed hands since it was read.
	 */
	@Transactional
	public void give(TaskEntry task, String to) {
		int given = this.jdbc.sql("""
				update worklist_task set owner = :to, taken_at = :now
				where id = :id and finished_at is null and owner is not distinct from :from""")
			.param("to", to)
			.param("now", TaskRow.at(this.clock.instant()))
			.param("id", task.id())
			.param("from", task.owner(), Types.VARCHAR)
			.update();
		if (given == 0) {
			requireOpen(this.access.get(task.id()));
			throw new ChangedHands();
		}
		assign(task.id(), to);
	}

	private void assign(String taskId, @Nullable String owner) {
		try {
			if (this.engine.createTaskQuery().taskId(taskId).count() == 1) {
				this.engine.setAssignee(taskId, owner);
			}
		}
		catch (OptimisticLockingException ex) {
			throw new TaskNotYours();
		}
	}

}
