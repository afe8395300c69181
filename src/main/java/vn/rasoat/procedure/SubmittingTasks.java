package vn.rasoat.procedure;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.form.CheckedForm;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms;

/**
 * The way of every answer: checked against the form, to the domain, then the process goes
 * on.
 */
@Component
class SubmittingTasks implements TaskForms {

	private final FormDesk desk;

	private final Acting acting;

	private final CarryingOut carryingOut;

	private final Withdrawing withdrawing;

	private final Attempts attempts;

	SubmittingTasks(FormDesk desk, Acting acting, CarryingOut carryingOut, Withdrawing withdrawing, Attempts attempts) {
		this.desk = desk;
		this.acting = acting;
		this.carryingOut = carryingOut;
		this.withdrawing = withdrawing;
		this.attempts = attempts;
	}

	@Override
	public TaskForm open(TaskEntry task) {
		return this.desk.lay(task).toTaskForm();
	}

	@Override
	public Outcome submit(TaskEntry task, Actor actor, String idempotencyKey, Map<String, Object> values) {
		Optional<Outcome> repeated = this.carryingOut.accepted(idempotencyKey, task, actor);
		if (repeated.isPresent()) {
			return repeated.get();
		}
		TaskEntry open = this.acting.require(task.id(), actor);
		FormDesk.Laid form = this.desk.lay(open);
		CheckedForm checked = this.desk.check(form, values);
		if (!checked.isValid()) {
			return new Outcome(false, checked.errors(), null);
		}
		return this.attempts
			.run(() -> this.carryingOut.carryOut(idempotencyKey, open, actor, form.form(), checked.values()));
	}

	@Override
	public void withdraw(TaskEntry finished, Actor actor, String reason) {
		this.attempts.run(() -> {
			this.withdrawing.withdraw(finished, actor, reason);
			return finished;
		});
	}

	@Override
	public boolean canWithdraw(TaskEntry finished, Actor actor) {
		return this.withdrawing.possible(finished, actor);
	}

}
