package vn.rasoat.worklist;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Enters a new task into the read model and tells of it; writes one anew whose case moved
 * to another model.
 */
@Component
class EnteringTasks {

	private final DerivedEntries derived;

	private final TaskRecorder recorder;

	private final TaskMending mending;

	private final ApplicationEventPublisher events;

	EnteringTasks(DerivedEntries derived, TaskRecorder recorder, TaskMending mending,
			ApplicationEventPublisher events) {
		this.derived = derived;
		this.recorder = recorder;
		this.mending = mending;
		this.events = events;
	}

	void enter(DelegateTask task) {
		TaskEntry entry = this.derived.of(task);
		task.setDueDate(date(entry.dueAt()));
		this.recorder.opened(entry);
		this.events.publishEvent(new TaskOpened(entry));
	}

	/** The task is not new to anybody, so nobody is told. */
	void enterAnew(DelegateTask task) {
		TaskEntry entry = this.derived.of(task);
		task.setDueDate(date(entry.dueAt()));
		this.mending.mend(entry);
	}

	private static @Nullable Date date(@Nullable Instant due) {
		return (due != null) ? Date.from(due) : null;
	}

}
