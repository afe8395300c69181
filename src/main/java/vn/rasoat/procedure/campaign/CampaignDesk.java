package vn.rasoat.procedure.campaign;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CampaignReport;
import vn.rasoat.approval.CampaignReports;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.procedure.StepActs;
import vn.rasoat.worklist.TaskEntry;

/** Takes the reports of a campaign to the domain. */
@Component
class CampaignDesk {

	private final CampaignReports reports;

	private final StepActs acts;

	CampaignDesk(CampaignReports reports, StepActs acts) {
		this.reports = reports;
		this.acts = acts;
	}

	CampaignReports reports() {
		return this.reports;
	}

	StepActs acts() {
		return this.acts;
	}

	/** A report that was sent, preliminary or official. */
	void report(TaskEntry task, CampaignReport.Kind kind, Map<String, Object> values,
			CampaignReports.NewReport report) {
		this.acts.done(task, "campaign.reported-" + kind.name().toLowerCase(Locale.ROOT), values);
		this.reports.report(of(task), kind, report);
	}

	long of(TaskEntry task) {
		return Long.parseLong(task.caseKey().substring(Campaign.KIND.length() + 1));
	}

}
