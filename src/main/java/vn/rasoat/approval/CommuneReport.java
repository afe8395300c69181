package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.approval.ReportLine.Standing;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.document.Office;

/**
 * The report of a commune after one round, frozen: what is corrected later in the
 * register does not change it.
 *
 * @param receivedOn day on which the level above received it; its time to answer runs
 * from there
 */
public record CommuneReport(long id, long communeReviewId, int round, long campaignId, int reviewYear, String ruleSet,
		String communeCode, String communeName, AreaPath path, String number, String signer, LocalDate sentOn,
		LocalDate receivedOn, @Nullable OpinionRoute route, List<ReportLine> lines) {

	public CommuneReport {
		lines = List.copyOf(lines);
	}

	/** Households the level above has to look at in this round. */
	public List<ReportLine> open() {
		return this.lines.stream().filter((it) -> it.standing() == Standing.OPEN).toList();
	}

	Optional<ReportLine> line(long householdId) {
		return this.lines.stream().filter((it) -> it.householdId() == householdId).findFirst();
	}

	/** The office whose register the numbers of the commune come from. */
	Office office() {
		return Office.ofCommune(this.communeCode);
	}

	String caseKey() {
		return CaseKey.COMMUNE_REVIEW.of(this.communeReviewId);
	}

}
