package vn.rasoat.posting;

import java.util.List;
import java.util.Optional;

/** Lists that hang or hung. */
public interface Postings {

	/** The posting, or a {@code PostingUnknown} refusal (404). */
	Posting get(long id);

	/**
	 * The posting, locked until the transaction ends: intake, end of the period and the
	 * settling of complaints go one after the other.
	 */
	Posting lock(long id);

	/** Postings of a village, re-checks as well, oldest first. */
	List<Posting> ofVillage(long villageReviewId);

	/** Posting of a re-check that counts. */
	Optional<Posting> ofComplaint(long complaintId);

	/**
	 * Makes the list of a village: what was decided since its last list that counts.
	 */
	Posting prepareResult(long villageReviewId);

	/** Makes the list of one household after its re-check, also when nothing changed. */
	Posting prepareRecheck(Complaint complaint);

	/** A board hangs; refused before the day of the result and when it hangs already. */
	void hang(long id, Board board);

	/**
	 * Both boards hang: the period begins the day after the last one. Refused when the
	 * rule set has no number of days.
	 */
	Posting open(long id);

	/** The period is over; its end is the planned one, whenever this is called. */
	Posting close(long id);

	Posting cancel(long id);

	List<PostedEntry> entriesOf(long id);

	List<Board> boardsOf(long id);

}
