package vn.rasoat.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;

import org.springframework.stereotype.Component;

import vn.rasoat.worklist.TaskEntry;

/** Moves the process back to a step: the tasks after it go, the step opens again. */
@Component
class StepBack {

	private final RuntimeService runtime;

	private final FormHandlers handlers;

	private final StepForms forms;

	StepBack(RuntimeService runtime, FormHandlers handlers, StepForms forms) {
		this.runtime = runtime;
		this.handlers = handlers;
		this.forms = forms;
	}

	Set<String> followers(TaskEntry finished) {
		return this.handlers.followersOf(this.forms.formOf(finished));
	}

	void from(TaskEntry finished, List<TaskEntry> later, String reason) {
		this.handlers.withdraw(this.forms.formOf(finished), finished, reason);
		ProcessInstanceModificationBuilder change = this.runtime
			.createProcessInstanceModification(finished.processInstanceId());
		open(finished, later.isEmpty(), change);
		later.stream().map(TaskEntry::step).distinct().forEach(change::cancelAllForActivity);
		change.execute();
	}

	/**
	 * A household's visit joins the others while they run; when they are over it opens a
	 * round of visits of its own.
	 */
	private void open(TaskEntry finished, boolean othersStillRun, ProcessInstanceModificationBuilder change) {
		Long household = finished.subjectId();
		if (household == null) {
			change.startBeforeActivity(finished.step());
		}
		else if (othersStillRun) {
			change.startBeforeActivity(finished.step()).setVariableLocal(EachHousehold.ID, household);
		}
		else {
			this.runtime.setVariables(finished.processInstanceId(), Map.of(EachHousehold.IDS, List.of(household)));
			change.startBeforeActivity(finished.step() + "#multiInstanceBody");
		}
	}

}
