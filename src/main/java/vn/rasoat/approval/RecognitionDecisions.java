package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decisions by which the commune's chair recognises households. */
public interface RecognitionDecisions {

	/**
	 * Recognises the households agreed to and not recognised yet, and writes their class
	 * into the register. One with an open complaint, or another result than was reported,
	 * is held back; refused where the law of the time lets nobody go ahead of the others,
	 * and where nobody is left. A day after the end of the yearly review is marked as
	 * late, never refused; a number the commune used that year is refused.
	 */
	Decided decide(long communeReviewId, NewDecision decision);

	/** Decisions of a commune review, first one first. */
	List<RecognitionDecision> of(long communeReviewId);

	/** The last decision. */
	Optional<RecognitionDecision> latest(long communeReviewId);

	/** Households a decision taken now would recognise. */
	List<ReportLine> recognisable(long communeReviewId);

	/** Households not recognised yet that a decision taken now would leave out. */
	List<HeldBack> heldBack(long communeReviewId);

	/**
	 * Whether nobody can be recognised before the commune reports again: a reported
	 * result does not stand, and no other household may go ahead.
	 */
	boolean mustReportAgain(long communeReviewId);

	/**
	 * @param heldBack households that wait for the next decision
	 */
	record Decided(RecognitionDecision decision, List<HeldBack> heldBack) {
	}

	record NewDecision(String number, LocalDate signedOn, String signer) {
	}

}
