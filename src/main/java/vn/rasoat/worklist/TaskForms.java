package vn.rasoat.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.access.Actor;
import vn.rasoat.form.CheckedForm;

/**
 * What a task asks for and what happens with the answer; implemented by the procedure.
 */
public interface TaskForms {

	TaskForm open(TaskEntry task);

	/**
	 * Hands an answer in: checked against the form, taken to the domain, the task
	 * completed; all or nothing. The same key again returns the first outcome. Refused
	 * with a conflict naming who was faster when the task is gone.
	 */
	Outcome submit(TaskEntry task, Actor actor, String idempotencyKey, Map<String, Object> values);

	/** Takes a finished step back while the next one has not begun. */
	void withdraw(TaskEntry finished, Actor actor, String reason);

	boolean canWithdraw(TaskEntry finished, Actor actor);

	/**
	 * @param schema JSON of the Camunda Form
	 * @param given data for the form: options, read-only values, defaults
	 * @param article of the law the step rests on, where the rules of the case name one
	 */
	record TaskForm(String schema, Map<String, Object> given, @Nullable String article) {
	}

	/**
	 * @param errors empty when accepted; @param next the same person's next open task in
	 * the case, if any
	 */
	record Outcome(boolean accepted, List<CheckedForm.FieldError> errors, @Nullable TaskEntry next) {

		public Optional<TaskEntry> nextTask() {
			return Optional.ofNullable(this.next);
		}

	}

}
