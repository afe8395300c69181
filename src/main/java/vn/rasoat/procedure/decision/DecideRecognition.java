package vn.rasoat.procedure.decision;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.RecognitionDecision;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.RecognitionDecisions.NewDecision;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code decide-recognition}: the commune's chair recognises the households. A decision
 * is changed by another decision only.
 */
@Component
class DecideRecognition implements FormHandler {

	private final OpenDecision decisions;

	private final RecognitionDecisions recognitions;

	private final DecisionRecords records;

	DecideRecognition(OpenDecision decisions, RecognitionDecisions recognitions, DecisionRecords records) {
		this.decisions = decisions;
		this.recognitions = recognitions;
		this.records = records;
	}

	@Override
	public String form() {
		return "decide-recognition";
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		DecideRecognitionForm form = this.decisions.acts().read(values, DecideRecognitionForm.class);
		this.decisions.acts().done(task, "decision.signed", values);
		RecognitionDecision decision = this.recognitions.decide(this.decisions.of(task),
				new NewDecision(form.decisionNumber(), form.happenedOn(), form.signer()));
		this.records.decided(task.caseKey(), decision, this.recognitions.heldBack(this.decisions.of(task)));
	}

}
