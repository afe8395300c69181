package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reports of communes to the level above (QĐ 24/2021/QĐ-TTg, Art. 4.5). */
public interface CommuneReports {

	/**
	 * Freezes the report of the commune's current round. Refused while a village is not
	 * done, a list hangs, a complaint is open or a remark is unanswered.
	 */
	CommuneReport freeze(long communeReviewId, NewReport report);

	/** The report, or a {@code ReportUnknown} refusal (404). */
	CommuneReport get(long communeReviewId, int round);

	/** The report of the last round there is one of. */
	Optional<CommuneReport> latest(long communeReviewId);

	/** Rounds a report was made in, first one first. */
	List<Integer> rounds(long communeReviewId);

	/**
	 * @param number from the commune's register
	 * @param receivedOn day of receipt above; the day it was sent when nothing is known
	 */
	record NewReport(String number, String signer, LocalDate sentOn, @Nullable LocalDate receivedOn) {
	}

}
