package vn.rasoat.worklist;

import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.WhoActs;
import vn.rasoat.calendar.BusinessClock;

/**
 * Follows what becomes of a task: given to somebody, moved in time, done or gone with its
 * process.
 */
@Component
class ClosingTasks {

	private final TaskRecorder recorder;

	private final BusinessClock clock;

	private final WhoActs who;

	ClosingTasks(TaskRecorder recorder, BusinessClock clock, WhoActs who) {
		this.recorder = recorder;
		this.clock = clock;
		this.who = who;
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
		this.recorder.ended(task.getId(), TaskEntry.Ending.DONE, this.who.person().orElse(null), this.clock.instant());
	}

	void removed(DelegateTask task) {
		this.recorder.ended(task.getId(), TaskEntry.Ending.CANCELLED, null, this.clock.instant());
	}

}
