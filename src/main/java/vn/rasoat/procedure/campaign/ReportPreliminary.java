package vn.rasoat.procedure.campaign;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CampaignReport.Kind;
import vn.rasoat.approval.CampaignReports;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code report-preliminary}: the preliminary results, from the figures so far. A report
 * that was handed up is handed up.
 */
@Component
class ReportPreliminary implements FormHandler<CampaignReportForm> {

	private final CampaignReports reports;

	ReportPreliminary(CampaignReports reports) {
		this.reports = reports;
	}

	@Override
	public String form() {
		return "report-preliminary";
	}

	@Override
	public String action() {
		return "campaign.reported-preliminary";
	}

	@Override
	public void handle(TaskEntry task, CampaignReportForm form, Circumstances circumstances) {
		this.reports.report(CaseKey.CAMPAIGN.idOf(task.caseKey()), Kind.PRELIMINARY,
				form.toReport(circumstances.happenedOn()));
	}

}
