package vn.rasoat.procedure.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.Appraisal;
import vn.rasoat.approval.Opinions;
import vn.rasoat.approval.Returned;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/** {@code appraise-households}: the specialist proposes what to answer. */
@Component
class AppraiseHouseholds implements FormHandler<AppraiseHouseholdsForm> {

	private final OpenDecision decisions;

	private final Opinions opinions;

	AppraiseHouseholds(OpenDecision decisions, Opinions opinions) {
		this.decisions = decisions;
		this.opinions = opinions;
	}

	@Override
	public String form() {
		return "appraise-households";
	}

	@Override
	public String action() {
		return "report.appraised";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		return Map.of("householdOptions", this.decisions.options(this.decisions.report(task).open()));
	}

	@Override
	public void handle(TaskEntry task, AppraiseHouseholdsForm form, Circumstances circumstances) {
		List<ReturnedHousehold> returns = (form.returns() != null) ? form.returns() : List.of();
		List<Returned> returned = returns.stream().map(ReturnedHousehold::toReturned).toList();
		this.opinions.appraise(this.decisions.of(task),
				new Appraisal(circumstances.happenedOn(), form.note(), returned));
	}

	@Override
	public Set<String> followedBy() {
		return Set.of(DecideCommuneModel.GIVE_OPINION);
	}

	@Override
	public void withdraw(TaskEntry task, String reason) {
		this.opinions.forgetAppraisal(this.decisions.of(task));
	}

}
