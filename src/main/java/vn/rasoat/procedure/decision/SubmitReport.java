package vn.rasoat.procedure.decision;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.CommuneReports.NewReport;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code submit-report}: the commune's chair reports the results to the level above. A
 * report that was handed up is handed up.
 */
@Component
class SubmitReport implements FormHandler {

	private final OpenDecision decisions;

	private final CommuneReports reports;

	private final DecisionRecords records;

	private final MissedMilestones missed;

	SubmitReport(OpenDecision decisions, CommuneReports reports, DecisionRecords records, MissedMilestones missed) {
		this.decisions = decisions;
		this.reports = reports;
		this.records = records;
		this.missed = missed;
	}

	@Override
	public String form() {
		return "submit-report";
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		SubmitReportForm form = this.decisions.acts().read(values, SubmitReportForm.class);
		this.decisions.acts().done(task, "report.submitted", values);
		NotHappenedYet.check(form.receivedOn(), this.decisions.acts().today());
		this.records.reported(task.caseKey(), this.reports.freeze(this.decisions.of(task),
				new NewReport(form.reportNumber(), form.signer(), form.happenedOn(), form.receivedOn())));
		// the answer to this report has a last day of its own
		this.missed.forget(task.caseKey(), OpinionDates.MILESTONE);
	}

}
