package vn.rasoat.procedure.campaign;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CampaignReport.Kind;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code report-official}: the official results, from the decisions of the communes. A
 * report that was handed up is handed up.
 */
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
	public void handle(TaskEntry task, Map<String, Object> values) {
		this.desk.report(task, Kind.OFFICIAL, values,
				this.desk.acts().read(values, ReportOfficialForm.class).toReport());
	}

}
