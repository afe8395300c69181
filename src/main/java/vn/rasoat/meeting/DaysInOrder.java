package vn.rasoat.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.survey.SurveyResult;
import vn.rasoat.survey.Surveys;

/**
 * A meeting follows the visits and the invitation, and the minutes follow the meeting (QĐ
 * 24/2021/QĐ-TTg, Art. 4.2 and 4.3). A slip in one day would let the posting begin before
 * anybody knew the result.
 */
@Component
class DaysInOrder {

	private final Surveys surveys;

	DaysInOrder(Surveys surveys) {
		this.surveys = surveys;
	}

	/**
	 * @param meetings all of the village, this one among them
	 */
	void meeting(VillageReview review, LocalDate heldOn, List<VillageMeeting> meetings) {
		notBefore(heldOn, this.surveys.of(review.id(), review.round()).stream().map(SurveyResult::surveyedOn),
				"visits");
		notBefore(heldOn,
				meetings.stream().filter((it) -> it.round() == review.round()).map(VillageMeeting::invitedOn),
				"invitation");
		notBefore(heldOn, meetings.stream().filter((it) -> it.round() < review.round()).map(VillageMeeting::heldOn),
				"former-meeting");
	}

	void minutes(VillageMeeting meeting, LocalDate receivedOn) {
		LocalDate heldOn = meeting.heldOn();
		if (heldOn != null && receivedOn.isBefore(heldOn)) {
			throw new DaysOutOfOrder("minutes-before-meeting", receivedOn, heldOn);
		}
	}

	private static void notBefore(LocalDate heldOn, Stream<LocalDate> days, String what) {
		days.filter(Objects::nonNull).max(LocalDate::compareTo).filter(heldOn::isBefore).ifPresent((day) -> {
			throw new DaysOutOfOrder("held-before-" + what, heldOn, day);
		});
	}

}
