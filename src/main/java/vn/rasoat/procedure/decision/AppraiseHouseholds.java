package vn.rasoat.procedure.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.Appraisal;
import vn.rasoat.approval.Opinions;
import vn.rasoat.approval.Returned;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/** {@code appraise-households}: the specialist proposes what to answer. */
@Component
class AppraiseHouseholds implements FormHandler {

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
	public Map<String, Object> given(TaskEntry task) {
		return Map.of("householdOptions", this.decisions.options(this.decisions.report(task).open()));
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		AppraiseHouseholdsForm form = this.decisions.acts().read(values, AppraiseHouseholdsForm.class);
		this.decisions.acts().done(task, "report.appraised", values);
		List<ReturnedHousehold> returns = (form.returns() != null) ? form.returns() : List.of();
		List<Returned> returned = returns.stream().map(ReturnedHousehold::toReturned).toList();
		this.opinions.appraise(this.decisions.of(task), new Appraisal(form.happenedOn(), form.note(), returned));
	}

	@Override
	public Set<String> followedBy() {
		return Set.of(DecideCommuneModel.GIVE_OPINION);
	}

	@Override
	public void withdraw(TaskEntry task, String reason) {
		// the proposal is written anew when it is handed in again
	}

}
