package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.Optional;

/** Reports of a whole campaign upward (QĐ 24/2021/QĐ-TTg, Art. 7). */
public interface CampaignReports {

	/** The figures as they stand now. */
	CampaignFigures soFar(long campaignId);

	/**
	 * Freezes a report. The preliminary one takes the figures so far; the official one
	 * counts decided communes only, names the others, and is refused while no commune is
	 * decided.
	 */
	CampaignReport report(long campaignId, CampaignReport.Kind kind, NewReport report);

	Optional<CampaignReport> find(long campaignId, CampaignReport.Kind kind);

	/** Records the decision by which the level above approves the results. */
	void approve(long campaignId, ResultsApproval approval);

	Optional<ResultsApproval> approvalOf(long campaignId);

	record NewReport(String number, LocalDate reportedOn, String recipient, String signer) {
	}

	/** Quyết định phê duyệt kết quả rà soát. */
	record ResultsApproval(String number, LocalDate decidedOn, String body, String signer) {
	}

}
