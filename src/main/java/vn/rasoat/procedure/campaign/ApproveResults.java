package vn.rasoat.procedure.campaign;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CampaignReports.ResultsApproval;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code approve-results}: the level above approves the results by a decision. A decision
 * is changed by another decision only.
 */
@Component
class ApproveResults implements FormHandler {

	private final CampaignDesk desk;

	ApproveResults(CampaignDesk desk) {
		this.desk = desk;
	}

	@Override
	public String form() {
		return "approve-results";
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		ApproveResultsForm form = this.desk.acts().read(values, ApproveResultsForm.class);
		this.desk.acts().done(task, "campaign.approved", values);
		this.desk.reports()
			.approve(this.desk.of(task),
					new ResultsApproval(form.decisionNumber(), form.happenedOn(), form.body(), form.signer()));
	}

}
