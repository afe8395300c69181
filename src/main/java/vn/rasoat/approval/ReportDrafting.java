package vn.rasoat.approval;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.ReportLine.Standing;

/**
 * Puts the households of a report together. What an earlier round has settled stays
 * settled as long as the result is the same.
 */
@Component
class ReportDrafting {

	private final CommuneSources sources;

	private final ReportTables reports;

	private final OpinionTables opinions;

	private final DecisionTables decisions;

	ReportDrafting(CommuneSources sources, ReportTables reports, OpinionTables opinions, DecisionTables decisions) {
		this.sources = sources;
		this.reports = reports;
		this.opinions = opinions;
		this.decisions = decisions;
	}

	List<ReportLine> lines(long communeReviewId, int round) {
		List<ReportLine> now = this.sources.lines(communeReviewId);
		CommuneReport earlier = (round > 1) ? this.reports.find(communeReviewId, round - 1).orElse(null) : null;
		if (earlier == null) {
			return now;
		}
		Set<Long> recognised = this.decisions.recognised(communeReviewId);
		Set<Long> returned = this.opinions.find(earlier.id()).map(Opinion::returnedHouseholds).orElse(Set.of());
		return now.stream().map((it) -> against(it, earlier, recognised, returned)).toList();
	}

	private static ReportLine against(ReportLine line, CommuneReport earlier, Set<Long> recognised,
			Set<Long> returned) {
		ReportLine before = earlier.line(line.householdId()).orElse(null);
		if (before == null) {
			return line;
		}
		if (recognised.contains(line.householdId())) {
			return before.standing(Standing.RECOGNISED);
		}
		boolean agreed = !returned.contains(line.householdId()) && line.sameResultAs(before);
		return agreed ? line.standing(Standing.AGREED) : line;
	}

}
