package vn.rasoat.worklist;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Role;
import vn.rasoat.calendar.BusinessClock;

/**
 * Enters a new task into the read model. The role is the literal in the model, the area and the date come from the
 * case: the engine itself is asked nothing.
 */
@Component
class EnteringTasks {

	private final TaskFacts facts;

	private final TaskRecorder recorder;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	EnteringTasks(TaskFacts facts, TaskRecorder recorder, ApplicationEventPublisher events, BusinessClock clock) {
		this.facts = facts;
		this.recorder = recorder;
		this.events = events;
		this.clock = clock;
	}

	void enter(DelegateTask task, StepProperties step) {
		String caseKey = task.getExecution().getProcessBusinessKey();
		TaskFacts.CaseFacts ofCase = this.facts.ofCase(caseKey);
		Long subjectId = step.subject().isEmpty() ? null : (Long) task.getVariable(step.subject());
		Instant dueAt = this.facts.dueAt(caseKey, step.milestone()).orElse(null);
		task.setDueDate((dueAt == null) ? null : Date.from(dueAt));
		TaskEntry entry = new TaskEntry(task.getId(), caseKey, ofCase.name(), task.getProcessInstanceId(),
				task.getTaskDefinitionKey(), task.getName(), subjectId,
				(subjectId == null) ? null : this.facts.subject(caseKey, subjectId), ofCase.area(), role(task),
				task.getAssignee(), dueAt, this.clock.instant(), null, null, null);
		this.recorder.opened(entry);
		this.events.publishEvent(new TaskOpened(entry));
	}

	private static Role role(DelegateTask task) {
		return task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.findFirst()
			.map(Role::ofKey)
			.orElseThrow(() -> new IllegalStateException("no role in the model for " + task.getTaskDefinitionKey()));
	}

}
