package vn.rasoat.worklist;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;

/**
 * What somebody can do with a task besides handing it in; pages and API come through here
 * alike.
 */
@Component
class TaskActions {

	private final CurrentActor currentActor;

	private final TaskAccess access;

	private final TaskOwnership ownership;

	private final Comments comments;

	private final TaskForms forms;

	TaskActions(CurrentActor currentActor, TaskAccess access, TaskOwnership ownership, Comments comments,
			TaskForms forms) {
		this.currentActor = currentActor;
		this.access = access;
		this.ownership = ownership;
		this.comments = comments;
		this.forms = forms;
	}

	void claim(String taskId) {
		this.ownership.claim(taskId, this.currentActor.get());
	}

	void release(String taskId) {
		this.ownership.release(taskId, this.currentActor.get());
	}

	void comment(String taskId, @Nullable String text) {
		Actor actor = this.currentActor.get();
		this.access.discussed(taskId, actor);
		this.comments.add(taskId, actor, text);
	}

	/** Takes a finished step back; the procedure decides whether it still can be. */
	TaskEntry withdraw(String taskId, @Nullable String reason) {
		Actor actor = this.currentActor.get();
		TaskEntry task = this.access.worked(taskId, actor);
		String checked = this.comments.checked(reason);
		if (task.isOpen() || !this.forms.canWithdraw(task, actor)) {
			throw new TaskNotWithdrawable();
		}
		this.forms.withdraw(task, actor, checked);
		return task;
	}

}
