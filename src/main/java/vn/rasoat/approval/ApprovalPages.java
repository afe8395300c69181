package vn.rasoat.approval;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The papers of a commune, ready for the printer: its report and its decision. */
@Controller
class ApprovalPages {

	private final ApprovalRights rights;

	private final CommuneReports reports;

	private final RecognitionDecisions decisions;

	private final PaperWriting writing;

	ApprovalPages(ApprovalRights rights, CommuneReports reports, RecognitionDecisions decisions, PaperWriting writing) {
		this.rights = rights;
		this.reports = reports;
		this.decisions = decisions;
		this.writing = writing;
	}

	/**
	 * @param round which report; the last one when left out
	 */
	@GetMapping("/commune-reviews/{id}/report")
	String report(@PathVariable long id, @RequestParam(required = false) @Nullable Integer round, Model model) {
		ReportPaper paper = report(id, round);
		model.addAttribute("paper", paper);
		model.addAttribute("report", paper.report());
		model.addAttribute("rounds", this.reports.rounds(id));
		return "approval/report";
	}

	@Operation(summary = "Report of a commune as it was handed up; the last one when no round is given")
	@GetMapping("/api/commune-reviews/{id}/report")
	@ResponseBody
	ReportPaper report(@PathVariable long id, @RequestParam(required = false) @Nullable Integer round) {
		this.rights.seenCommune(id);
		CommuneReport report = (round != null) ? this.reports.get(id, round)
				: this.reports.latest(id).orElseThrow(ReportUnknown::new);
		return this.writing.report(report);
	}

	/**
	 * @param round round of the report the decision rests on; the last one when left out
	 */
	@GetMapping("/commune-reviews/{id}/decision")
	String decision(@PathVariable long id, @RequestParam(required = false) @Nullable Integer round, Model model) {
		DecisionPaper paper = decision(id, round);
		model.addAttribute("paper", paper);
		model.addAttribute("rounds", this.decisions.of(id).stream().map((it) -> it.report().round()).toList());
		return "approval/decision";
	}

	@Operation(summary = "Decision of recognition with its lists; the last one when no round is given")
	@GetMapping("/api/commune-reviews/{id}/decision")
	@ResponseBody
	DecisionPaper decision(@PathVariable long id, @RequestParam(required = false) @Nullable Integer round) {
		this.rights.seenCommune(id);
		RecognitionDecision decision = this.decisions.of(id)
			.stream()
			.filter((it) -> round == null || it.report().round() == round)
			.reduce((first, last) -> last)
			.orElseThrow(NotDecidedYet::new);
		String ruleSet = decision.report().ruleSet();
		boolean average = this.rights.hasAverage(ruleSet);
		return this.writing.decision(decision, ResultList.counted(average),
				ResultList.printed(average, this.rights.printsTogether(ruleSet)));
	}

}
