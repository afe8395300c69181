package vn.rasoat.posting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.rasoat.area.AreaPath;
import vn.rasoat.posting.Complaint.Answer;

/** Complaints and remarks of all villages. */
public interface Complaints {

	/** The complaint, or a {@code ComplaintUnknown} refusal (404). */
	Complaint get(long id);

	Complaint lock(long id);

	/**
	 * Takes an objection in. Holds the posting's row and decides by the moment of
	 * receipt: before the end of the period it is a complaint, even when it is entered
	 * later; afterwards, and against the result of a re-check, it is a remark. A
	 * household left out comes on the list. Must run in the transaction that tells the
	 * process.
	 */
	Complaint lodge(NewComplaint complaint);

	List<Complaint> ofPosting(long postingId);

	/** Complaints and remarks of a village, oldest first. */
	List<Complaint> ofVillage(long villageReviewId);

	/** The same of many villages at once. */
	List<Complaint> ofVillages(Collection<Long> villageReviewIds);

	/**
	 * Writes down what the re-check found; refused for whoever surveyed the household
	 * while another reviewer is there.
	 */
	void recheck(long id, Recheck recheck);

	/** The class the re-check leads to; empty when nobody was met. */
	Recheck classify(long id);

	Optional<Recheck> recheckOf(long id);

	/** Answers a complaint, or a remark. */
	Complaint answer(long id, Answer answer);

	/**
	 * Ends a complaint whose re-check is not done, because it was taken back: there is
	 * nothing to answer and nothing to post. Refused afterwards; then the answer says
	 * that it was taken back, and what was found is posted. Must run in the transaction
	 * that tells the process.
	 */
	Complaint withdraw(long id, TakenBack withdrawal);

	/**
	 * Writes down the notice that the handling of a complaint taken back stopped; once.
	 */
	Complaint notified(long id, TakenBack.Notice notice);

	/**
	 * Complaints of some areas taken back whose complainants were not told yet, oldest
	 * first.
	 */
	List<TakenBack.Untold> unnotified(Collection<AreaPath> areas);

	/** The result of its re-check hung its time. */
	Complaint settled(long id);

	Complaint cancelled(long id);

	/** Whether complaints of a posting are still worked on. */
	boolean anyOpen(long postingId);

	/** Whether complaints of these villages are still worked on. */
	boolean anyComplaintOpen(Collection<Long> villageReviewIds);

	/**
	 * Whether a remark of these villages waits for its answer: the commune reports
	 * afterwards.
	 */
	boolean anyRemarkOpen(Collection<Long> villageReviewIds);

}
