package vn.rasoat.doubles;

import java.util.List;
import java.util.Map;

import vn.rasoat.access.Actor;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.form.CheckedForm.FieldError;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms;
import vn.rasoat.worklist.TaskRecorder;

class PlainTaskForms implements TaskForms {

	private static final String SCHEMA = """
			{"type":"default","schemaVersion":18,"id":"plain","components":[
			{"type":"number","key":"points","id":"f1","label":"Điểm A (thu nhập)","validate":{"required":true}},
			{"type":"textarea","key":"remark","id":"f2","label":"Ghi chú"}]}""";

	private final TaskRecorder recorder;

	private final BusinessClock clock;

	PlainTaskForms(TaskRecorder recorder, BusinessClock clock) {
		this.recorder = recorder;
		this.clock = clock;
	}

	@Override
	public TaskForm open(TaskEntry task) {
		return new TaskForm(SCHEMA, Map.of("points", 140), "Quyết định 24/2021/QĐ-TTg, Điều 4 khoản 2");
	}

	@Override
	public Outcome submit(TaskEntry task, Actor actor, String idempotencyKey, Map<String, Object> values) {
		if (!values.containsKey("points")) {
			return new Outcome(false, List.of(new FieldError("points", "Điểm A", "required", List.of("Điểm A"))),
					null);
		}
		this.recorder.ended(task.id(), TaskEntry.Ending.DONE, actor.username(), this.clock.instant());
		return new Outcome(true, List.of(), null);
	}

	@Override
	public void withdraw(TaskEntry finished, Actor actor, String reason) {
		this.recorder.ended(finished.id(), TaskEntry.Ending.WITHDRAWN, actor.username(), this.clock.instant());
	}

	@Override
	public boolean canWithdraw(TaskEntry finished, Actor actor) {
		return finished.ending() == TaskEntry.Ending.DONE && actor.username().equals(finished.finishedBy());
	}

}
