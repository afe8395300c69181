package vn.rasoat.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.Outcome;

/**
 * Does a checked step: domain, engine and journal in one transaction, one after the other
 * within a case.
 */
@Component
class CarryingOut {

	private final Cases cases;

	private final Acting acting;

	private final SubmissionLog log;

	private final FormHandlers handlers;

	private final TaskService tasks;

	CarryingOut(Cases cases, Acting acting, SubmissionLog log, FormHandlers handlers, TaskService tasks) {
		this.cases = cases;
		this.acting = acting;
		this.log = log;
		this.handlers = handlers;
		this.tasks = tasks;
	}

	/** The outcome of a submission that was accepted before. */
	Optional<Outcome> accepted(String idempotencyKey, TaskEntry task, Actor actor) {
		return this.log.find(idempotencyKey).map((before) -> {
			if (!before.taskId().equals(task.id()) || !before.username().equals(actor.username())) {
				throw new AccessDeniedException("key of another submission");
			}
			String next = before.nextTaskId();
			return new Outcome(true, List.of(), (next == null) ? null : this.acting.open(next));
		});
	}

	/** Must run in a transaction; either everything happens or nothing. */
	Outcome carryOut(String idempotencyKey, TaskEntry task, Actor actor, DeployedForm form,
			Map<String, Object> values) {
		this.cases.get(task.caseKey()).lock();
		Optional<Outcome> repeated = accepted(idempotencyKey, task, actor);
		if (repeated.isPresent()) {
			return repeated.get();
		}
		TaskEntry open = this.acting.take(task.id(), actor);
		this.handlers.enter(form, open, values);
		this.tasks.complete(open.id(), form.variables(values));
		TaskEntry next = this.acting.next(open.caseKey(), actor);
		this.log.accepted(idempotencyKey, open.id(), actor.username(), (next == null) ? null : next.id());
		return new Outcome(true, List.of(), next);
	}

}
