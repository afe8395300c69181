package vn.rasoat.approval;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.CorrectedNames;
import vn.rasoat.household.CorrectedNames.Correction;

/** Puts reports and decisions together as they are printed. */
@Component
@Transactional(readOnly = true)
class PaperWriting {

	private final Opinions opinions;

	private final Certificates certificates;

	private final CorrectedNames names;

	private final VillageReviews villages;

	PaperWriting(Opinions opinions, Certificates certificates, CorrectedNames names, VillageReviews villages) {
		this.opinions = opinions;
		this.certificates = certificates;
		this.names = names;
		this.villages = villages;
	}

	ReportPaper report(CommuneReport report) {
		return ReportPaper.of(report, this.opinions.appraisalOf(report.id()).orElse(null),
				this.opinions.of(report.id()).orElse(null), corrections(report.lines()));
	}

	DecisionPaper decision(RecognitionDecision decision, List<ResultList> counted, List<ResultList> printed) {
		return DecisionPaper.of(decision, counted, printed, this.certificates, corrections(decision.households()));
	}

	private List<Correction> corrections(Collection<ReportLine> lines) {
		return this.names.since(
				lines.stream()
					.map(ReportLine::villageReviewId)
					.distinct()
					.map((id) -> this.villages.get(id).caseKey())
					.toList(),
				lines.stream().collect(Collectors.toMap(ReportLine::householdId, ReportLine::headName)));
	}

}
