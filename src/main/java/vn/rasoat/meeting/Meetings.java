package vn.rasoat.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import vn.rasoat.cycle.VillageReview;

/** Village meetings of all reviews. */
public interface Meetings {

	/**
	 * Calls a meeting for the current round; calling again changes time and place while
	 * it is not held.
	 */
	void convene(VillageReview review, LocalDate invitedOn, OffsetDateTime plannedAt, String place, String chair);

	/**
	 * Writes down what happened; may be written again as long as the minutes were not
	 * received. Refused on a day before the visits, the invitation or the meeting of the
	 * round before.
	 */
	void hold(VillageReview review, Proceedings proceedings);

	/**
	 * Judges every household put to the meeting by the ratio of the rule set.
	 * @return the meeting with its agreements
	 */
	VillageMeeting judge(VillageReview review);

	/** Refused on a day before the meeting. */
	void receiveMinutes(VillageReview review, LocalDate receivedOn, long paperId);

	Optional<VillageMeeting> find(long villageReviewId, int round);

	/** Meetings of a review, first round first. */
	List<VillageMeeting> of(long villageReviewId);

}
