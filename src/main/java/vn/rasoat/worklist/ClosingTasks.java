package vn.rasoat.worklist;

import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;

/**
 * Follows what becomes of a task: given to somebody, moved in time, done or gone with its
 * process.
 */
@Component
class ClosingTasks {

	private final TaskRecorder recorder;

	private final BusinessClock clock;

	ClosingTasks(TaskRecorder recorder, BusinessClock clock) {
		this.recorder = recorder;
		this.clock = clock;
	}

	void reassigned(DelegateTask task) {
		this.recorder.reassigned(task.getId(), task.getAssignee());
	}

	void updated(DelegateTask task) {
		this.recorder.reassigned(task.getId(), task.getAssignee());
		if (task.getDueDate() != null) {
			this.recorder.dueChanged(task.getId(), task.getDueDate().toInstant());
		}
	}

	void done(DelegateTask task) {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		this.recorder.ended(task.getId(), TaskEntry.Ending.DONE, (who == null) ? null : who.getName(),
				this.clock.instant());
	}

	void removed(DelegateTask task) {
		this.recorder.ended(task.getId(), TaskEntry.Ending.CANCELLED, null, this.clock.instant());
	}

}
