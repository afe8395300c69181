package vn.rasoat.worklist;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;

/** Writes single entries while the read model is rebuilt. */
@Component
class TaskWriting {

	private final EnteringTasks entering;

	private final TaskRecorder recorder;

	private final TaskEntries entries;

	private final BusinessClock clock;

	TaskWriting(EnteringTasks entering, TaskRecorder recorder, TaskEntries entries, BusinessClock clock) {
		this.entering = entering;
		this.recorder = recorder;
		this.entries = entries;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	/** A task handed in meanwhile is not opened again. */
	void lock(String taskId) {
		this.entries.lock(taskId);
	}

	void enterAnew(DelegateTask task) {
		this.entering.enterAnew(task);
	}

	/**
	 * @param completedAt when the engine completed the task, if it did
	 */
	void close(String taskId, Optional<Date> completedAt) {
		boolean open = this.entries.find(taskId).filter(TaskEntry::isOpen).isPresent();
		if (open) {
			this.recorder.ended(taskId, completedAt.isPresent() ? TaskEntry.Ending.DONE : TaskEntry.Ending.CANCELLED,
					null, completedAt.map(Date::toInstant).orElseGet(this.clock::instant));
		}
	}

}
