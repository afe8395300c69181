package vn.rasoat.procedure.decision;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CommuneReports.NewReport;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code submit-report}: the commune's chair reports the results to the level above. A
 * report that was handed up is handed up.
 */
@Component
class SubmitReport implements FormHandler<SubmitReportForm> {

	private final OpenDecision decisions;

	private final CommuneReports reports;

	private final DecisionRecords records;

	private final MissedMilestones missed;

	private final BusinessClock clock;

	SubmitReport(OpenDecision decisions, CommuneReports reports, DecisionRecords records, MissedMilestones missed,
			BusinessClock clock) {
		this.decisions = decisions;
		this.reports = reports;
		this.records = records;
		this.missed = missed;
		this.clock = clock;
	}

	@Override
	public String form() {
		return "submit-report";
	}

	@Override
	public String action() {
		return "report.submitted";
	}

	@Override
	public void handle(TaskEntry task, SubmitReportForm form, Circumstances circumstances) {
		NotHappenedYet.check(form.receivedOn(), this.clock.today());
		this.records.reported(task.caseKey(), this.reports.freeze(this.decisions.of(task),
				new NewReport(form.reportNumber(), form.signer(), circumstances.happenedOn(), form.receivedOn())));
		// the answer to this report has a last day of its own
		this.missed.forget(task.caseKey(), OpinionDates.MILESTONE);
	}

}
