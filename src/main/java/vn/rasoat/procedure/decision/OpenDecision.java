package vn.rasoat.procedure.decision;

import java.util.List;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.approval.CommuneReport;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.procedure.FormOption;
import vn.rasoat.worklist.TaskEntry;

/** The commune a task belongs to, its report, and households as options of a form. */
@Component
class OpenDecision {

	private final CommuneReports reports;

	private final MessageSource messages;

	OpenDecision(CommuneReports reports, MessageSource messages) {
		this.reports = reports;
		this.messages = messages;
	}

	long of(TaskEntry task) {
		return CaseKey.COMMUNE_REVIEW.idOf(task.caseKey());
	}

	CommuneReport report(TaskEntry task) {
		return this.reports.latest(of(task)).orElseThrow();
	}

	List<Map<String, String>> options(List<ReportLine> lines) {
		return lines.stream()
			.map((it) -> FormOption.of(it.householdId(), it.headName() + " – " + it.villageName() + " – " + result(it)))
			.toList();
	}

	String word(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private String result(ReportLine line) {
		return word((line.category() != null) ? "ruleset.category." + line.category() : "approval.not-reviewed");
	}

}
