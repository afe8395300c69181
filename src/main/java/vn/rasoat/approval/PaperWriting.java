package vn.rasoat.approval;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.household.CorrectedNames;
import vn.rasoat.household.CorrectedNames.Correction;
import vn.rasoat.ruleset.RuleSets;

/** Puts reports and decisions together as they are printed. */
@Component
@Transactional(readOnly = true)
class PaperWriting {

	private final Opinions opinions;

	private final Certificates certificates;

	private final CorrectedNames names;

	private final RuleSets ruleSets;

	PaperWriting(Opinions opinions, Certificates certificates, CorrectedNames names, RuleSets ruleSets) {
		this.opinions = opinions;
		this.certificates = certificates;
		this.names = names;
		this.ruleSets = ruleSets;
	}

	ReportPaper report(CommuneReport report) {
		return ReportPaper.of(report, this.opinions.appraisalOf(report.id()).orElse(null),
				this.opinions.of(report.id()).orElse(null), corrections(report.lines()));
	}

	DecisionPaper decision(RecognitionDecision decision, List<ResultList> counted, List<ResultList> printed) {
		return new DecisionPaper(decision,
				this.ruleSets.get(decision.report().ruleSet()).article("decide-recognition").orElse(null),
				this.opinions.of(decision.report().id()).orElse(null), DecisionPaper.sheets(decision, counted),
				DecisionPaper.sheets(decision, printed), this.certificates.issued(decision.id()).orElse(null),
				this.certificates.handedOut(decision.id()), this.certificates.letters(decision.id()),
				corrections(decision.households()));
	}

	private List<Correction> corrections(Collection<ReportLine> lines) {
		return this.names.since(
				lines.stream().map(ReportLine::villageReviewId).distinct().map(CaseKey.VILLAGE_REVIEW::of).toList(),
				lines.stream().collect(Collectors.toMap(ReportLine::householdId, ReportLine::headName)));
	}

}
