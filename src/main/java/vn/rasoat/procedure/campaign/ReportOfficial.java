package vn.rasoat.procedure.campaign;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CampaignReport.Kind;
import vn.rasoat.approval.CampaignReports.NewReport;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/** {@code report-official}: the official results, from the decisions of the communes. */
@Component
class ReportOfficial implements FormHandler {

	private final CampaignDesk desk;

	ReportOfficial(CampaignDesk desk) {
		this.desk = desk;
	}

	@Override
	public String form() {
		return "report-official";
	}

	@Override
	public String article() {
		return "QĐ 24/2021/QĐ-TTg, Điều 7 khoản 3";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		return Map.of();
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		ReportOfficialForm form = this.desk.acts().read(values, ReportOfficialForm.class);
		this.desk.acts().done(task, "campaign.reported-official", values);
		this.desk.report(task, Kind.OFFICIAL,
				new NewReport(form.reportNumber(), form.happenedOn(), form.recipient(), form.signer()));
	}

	/** A report that was handed up is handed up. */
	@Override
	public Set<String> followedBy() {
		return Set.of();
	}

	@Override
	public void withdraw(TaskEntry task, String reason) {
		throw new IllegalStateException("a report is never taken back");
	}

}
