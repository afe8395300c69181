package vn.rasoat.procedure.decision;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.RecognitionDecisions.NewDecision;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code decide-recognition}: the commune's chair recognises the households. A decision
 * is changed by another decision only.
 */
@Component
class DecideRecognition implements FormHandler<DecideRecognitionForm> {

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
	public String action() {
		return "decision.signed";
	}

	@Override
	public void handle(TaskEntry task, DecideRecognitionForm form, Circumstances circumstances) {
		this.records.decided(task.caseKey(), this.recognitions.decide(this.decisions.of(task),
				new NewDecision(form.decisionNumber(), circumstances.happenedOn(), form.signer())));
	}

}
