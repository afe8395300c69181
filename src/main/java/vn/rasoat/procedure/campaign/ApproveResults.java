package vn.rasoat.procedure.campaign;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CampaignReports;
import vn.rasoat.approval.CampaignReports.ResultsApproval;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code approve-results}: the level above approves the results by a decision. A decision
 * is changed by another decision only.
 */
@Component
class ApproveResults implements FormHandler<ApproveResultsForm> {

	private final CampaignReports reports;

	ApproveResults(CampaignReports reports) {
		this.reports = reports;
	}

	@Override
	public String form() {
		return "approve-results";
	}

	@Override
	public String action() {
		return "campaign.approved";
	}

	@Override
	public void handle(TaskEntry task, ApproveResultsForm form, Circumstances circumstances) {
		this.reports.approve(CaseKey.CAMPAIGN.idOf(task.caseKey()),
				new ResultsApproval(form.decisionNumber(), circumstances.happenedOn(), form.body(), form.signer()));
	}

}
