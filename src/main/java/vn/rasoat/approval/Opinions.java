package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Appraisal and opinion on the report of a commune's current round. */
public interface Opinions {

	/** Decides who is asked and until when; doing it again looks it up anew. */
	OpinionRoute route(long communeReviewId);

	/** Writes down what the specialist proposes; may be written again. */
	void appraise(long communeReviewId, Appraisal appraisal);

	/** The proposal was taken back: nothing is proposed until it is written again. */
	void forgetAppraisal(long communeReviewId);

	/**
	 * Writes down the answer. Refused for a household that is not open, one named twice,
	 * or a number the body has used.
	 */
	Opinion give(long communeReviewId, NewOpinion opinion);

	/** What follows from the answer; returned households are noted for their villages. */
	Taken take(long communeReviewId);

	Optional<Appraisal> appraisalOf(long reportId);

	Optional<Opinion> of(long reportId);

	/**
	 * @param body office that answers, in words
	 */
	record NewOpinion(String number, LocalDate givenOn, String signer, String body, List<Returned> returns) {
	}

	/**
	 * @param householdsReturned whether some have to be reported again, most of them
	 * after their villages reviewed them anew
	 * @param anyToRecognise whether others may be recognised now
	 */
	record Taken(boolean householdsReturned, boolean anyToRecognise) {
	}

}
