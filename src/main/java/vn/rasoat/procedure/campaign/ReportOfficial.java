package vn.rasoat.procedure.campaign;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CampaignReport.Kind;
import vn.rasoat.approval.CampaignReports;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code report-official}: the official results, from the decisions of the communes. A
 * report that was handed up is handed up.
 */
@Component
class ReportOfficial implements FormHandler<CampaignReportForm> {

	private final CampaignReports reports;

	ReportOfficial(CampaignReports reports) {
		this.reports = reports;
	}

	@Override
	public String form() {
		return "report-official";
	}

	@Override
	public String action() {
		return "campaign.reported-official";
	}

	@Override
	public void handle(TaskEntry task, CampaignReportForm form, Circumstances circumstances) {
		this.reports.report(CaseKey.CAMPAIGN.idOf(task.caseKey()), Kind.OFFICIAL,
				form.toReport(circumstances.happenedOn()));
	}

}
