package vn.rasoat.procedure.campaign;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CampaignReport.Kind;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code report-preliminary}: the preliminary results, from the figures so far. A report
 * that was handed up is handed up.
 */
@Component
class ReportPreliminary implements FormHandler {

	private final CampaignDesk desk;

	ReportPreliminary(CampaignDesk desk) {
		this.desk = desk;
	}

	@Override
	public String form() {
		return "report-preliminary";
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		this.desk.report(task, Kind.PRELIMINARY, values,
				this.desk.acts().read(values, ReportPreliminaryForm.class).toReport());
	}

}
