package vn.rasoat.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.approval.DecisionPaper.Sheet;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.PointTables;
import vn.rasoat.cycle.SecondRuleSets;
import vn.rasoat.posting.SecondResults;
import vn.rasoat.ruleset.RuleSet;

/**
 * The households of a commune's last report put on lists by the second standard of its
 * campaign. The commune recognises by the first one; these lists stand beside it.
 */
@Component
@Transactional(readOnly = true)
class SecondLists {

	private final CommuneReports reports;

	private final SecondRuleSets secondRuleSets;

	private final SecondResults results;

	private final ApprovalRights rights;

	SecondLists(CommuneReports reports, SecondRuleSets secondRuleSets, SecondResults results, ApprovalRights rights) {
		this.reports = reports;
		this.secondRuleSets = secondRuleSets;
		this.results = results;
		this.rights = rights;
	}

	/** Code of the second standard, where the campaign of the commune has one. */
	public @Nullable String standard(long communeReviewId) {
		return this.secondRuleSets.ofCommune(communeReviewId).map(RuleSet::code).orElse(null);
	}

	/** Refused where the commune has no second standard, or one without point tables. */
	Lists of(long communeReviewId) {
		RuleSet second = this.secondRuleSets.ofCommune(communeReviewId).orElseThrow(SecondStandardMissing::new);
		if (!PointTables.areIssued(second)) {
			throw new SecondStandardNotIssued(second.code());
		}
		CommuneReport report = this.reports.latest(communeReviewId).orElseThrow(ReportUnknown::new);
		Map<Long, ClassificationResult> results = results(report, second);
		List<ReportLine> lines = report.lines()
			.stream()
			.filter((it) -> it.category() != null)
			.map((it) -> Optional.ofNullable(results.get(it.householdId())).map((by) -> judged(it, by)))
			.flatMap(Optional::stream)
			.toList();
		List<String> unjudged = report.lines()
			.stream()
			.filter((it) -> it.gone().isEmpty() && (it.isPending() || !results.containsKey(it.householdId())))
			.map(ReportLine::headName)
			.toList();
		boolean average = this.rights.hasAverage(second.code());
		List<Sheet> sheets = ResultList.printed(average, this.rights.printsTogether(second.code()))
			.stream()
			.map((list) -> Sheet.of(list, lines))
			.toList();
		return new Lists(report, second.code(), sheets, unjudged);
	}

	private Map<Long, ClassificationResult> results(CommuneReport report, RuleSet second) {
		Map<Long, ClassificationResult> results = new HashMap<>();
		report.lines()
			.stream()
			.map(ReportLine::villageReviewId)
			.distinct()
			.flatMap((village) -> this.results.of(village).stream())
			.filter((it) -> it.ruleSet().equals(second.code()))
			.forEach((it) -> results.put(it.householdId(), it));
		return results;
	}

	private static ReportLine judged(ReportLine line, ClassificationResult by) {
		return new ReportLine(line.householdId(), line.householdCode(), line.villageReviewId(), line.villageName(),
				line.headName(), line.address(), line.people(), line.origin(), line.tags(), line.opening(),
				by.category(), line.outcome(), by.points().income(), by.points().deprivation(), by.transition(),
				line.source(), line.standing());
	}

	/**
	 * @param report whose households these are; it says the first standard
	 * @param unjudged heads of households without a class by the second standard
	 */
	record Lists(CommuneReport report, String standard, List<Sheet> sheets, List<String> unjudged) {

		/** Nobody on any list is said once, instead of printing empty sheets. */
		public boolean isEmpty() {
			return this.sheets.stream().allMatch((it) -> it.lines().isEmpty());
		}

	}

}
