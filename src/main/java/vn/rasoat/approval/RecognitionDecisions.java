package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decisions by which the commune's chair recognises households. */
public interface RecognitionDecisions {

	/**
	 * Recognises the households agreed to and not recognised yet, and writes their class
	 * into the register. A day after the end of the yearly review is marked as late,
	 * never refused; a number the commune used that year is refused.
	 */
	RecognitionDecision decide(long communeReviewId, NewDecision decision);

	/** Decisions of a commune review, first one first. */
	List<RecognitionDecision> of(long communeReviewId);

	/** The last decision. */
	Optional<RecognitionDecision> latest(long communeReviewId);

	/** Households a decision taken now would recognise. */
	List<ReportLine> recognisable(long communeReviewId);

	record NewDecision(String number, LocalDate signedOn, String signer) {
	}

}
