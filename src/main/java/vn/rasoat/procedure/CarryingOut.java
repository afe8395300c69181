package vn.rasoat.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.procedure.FormDesk.Laid;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.Outcome;

/**
 * Does a checked step: domain, engine and journal in one transaction, one after the other
 * within a case.
 */
@Component
class CarryingOut {

	private final Cases cases;

	private final TaskEntries entries;

	private final Acting acting;

	private final SubmissionLog log;

	private final TaskService tasks;

	CarryingOut(Cases cases, TaskEntries entries, Acting acting, SubmissionLog log, TaskService tasks) {
		this.cases = cases;
		this.entries = entries;
		this.acting = acting;
		this.log = log;
		this.tasks = tasks;
	}

	/** The outcome of a submission that was accepted before. */
	Optional<Outcome> accepted(String idempotencyKey, TaskEntry task, Actor actor) {
		return this.log.find(idempotencyKey).map((before) -> {
			if (!before.taskId().equals(task.id()) || !before.username().equals(actor.username())) {
				throw new AccessDeniedException("key of another submission");
			}
			String next = before.nextTaskId();
			return new Outcome(true, List.of(),
					(next == null) ? null : this.entries.find(next).filter(TaskEntry::isOpen).orElse(null));
		});
	}

	/** Must run in a transaction; either everything happens or nothing. */
	Outcome carryOut(String idempotencyKey, TaskEntry task, Actor actor, Laid form, Map<String, Object> values) {
		this.cases.get(task.caseKey()).lock();
		Optional<Outcome> repeated = accepted(idempotencyKey, task, actor);
		if (repeated.isPresent()) {
			return repeated.get();
		}
		this.entries.lock(task.id());
		TaskEntry open = this.acting.require(task.id(), actor);
		form.handler().handle(open, values);
		this.tasks.complete(open.id(), form.form().variables(values));
		TaskEntry next = next(open.caseKey(), actor);
		this.log.accepted(idempotencyKey, open.id(), actor.username(), (next == null) ? null : next.id());
		return new Outcome(true, List.of(), next);
	}

	private @Nullable TaskEntry next(String caseKey, Actor actor) {
		return this.entries.ofCase(caseKey)
			.stream()
			.filter(TaskEntry::isOpen)
			.filter((it) -> actor.may(it.role(), it.area()))
			.filter((it) -> it.owner() == null || it.owner().equals(actor.username()))
			.findFirst()
			.orElse(null);
	}

}
