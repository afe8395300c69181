package vn.rasoat.procedure.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CommuneReport;
import vn.rasoat.approval.Opinions;
import vn.rasoat.approval.Opinions.NewOpinion;
import vn.rasoat.approval.Returned;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code give-opinion}: the leader above answers in writing. An answer that was signed is
 * answered by another one, never taken back.
 */
@Component
class GiveOpinion implements FormHandler<GiveOpinionForm> {

	private final OpenDecision decisions;

	private final Opinions opinions;

	private final DecisionRecords records;

	GiveOpinion(OpenDecision decisions, Opinions opinions, DecisionRecords records) {
		this.decisions = decisions;
		this.opinions = opinions;
		this.records = records;
	}

	@Override
	public String form() {
		return "give-opinion";
	}

	@Override
	public String action() {
		return "opinion.given";
	}

	/** What the specialist proposed stands in the form and can be changed. */
	@Override
	public Map<String, Object> given(TaskEntry task) {
		CommuneReport report = this.decisions.report(task);
		List<Returned> proposed = this.opinions.appraisalOf(report.id()).map((it) -> it.returns()).orElse(List.of());
		Map<String, Object> given = new HashMap<>();
		given.put("householdOptions", this.decisions.options(report.open()));
		given.put("verdict", GiveOpinionForm.proposed(report.open().size(), proposed.size()));
		if (!proposed.isEmpty() && proposed.size() < report.open().size()) {
			given.put("returns",
					proposed.stream()
						.map((it) -> Map.of("householdId", String.valueOf(it.householdId()), "reason", it.reason()))
						.toList());
		}
		return given;
	}

	@Override
	public void handle(TaskEntry task, GiveOpinionForm form, Circumstances circumstances) {
		CommuneReport report = this.decisions.report(task);
		this.records.answered(task.caseKey(),
				this.opinions.give(this.decisions.of(task), new NewOpinion(form.letterNumber(),
						circumstances.happenedOn(), form.signer(), form.body(), form.returned(report.open()))));
	}

}
