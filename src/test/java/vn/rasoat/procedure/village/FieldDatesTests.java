package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.refusal.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Visits, invitation, meeting and minutes follow each other (QĐ 24/2021/QĐ-TTg, Art. 4.2
 * and 4.3): a slip in a date would let the posting begin before anybody knew the result.
 */
@RaSoatTest
class FieldDatesTests {

	@Autowired
	private VillageDriver driver;

	@Test
	void meetingIsNotHeldBeforeTheLastVisit() {
		Village village = this.driver.running(2);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();

		assertThat(refusalOf(village, "2026-10-04")).isEqualTo("meeting.refusal.held-before-visits");
		village.recordsMeeting(Answers.meeting(30));
		assertThat(village.open(ReviewVillageModel.RECEIVE_MINUTES)).hasSize(1);
	}

	@Test
	void meetingIsNotHeldBeforePeopleWereInvited() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.survey());
		TestTime.set(LocalDate.of(2026, 10, 7));
		village.submit(village.head(), village.task(ReviewVillageModel.CONVENE_MEETING),
				on("2026-10-07", Answers.invitation()));

		assertThat(refusalOf(village, "2026-10-06")).isEqualTo("meeting.refusal.held-before-invitation");
	}

	@Test
	void secondMeetingIsNotHeldBeforeTheFirst() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(5));
		village.surveysAll(on("2026-10-01", Answers.survey()));
		village.submit(village.head(), village.task(ReviewVillageModel.CONVENE_MEETING),
				on("2026-10-02", Answers.invitation()));

		assertThat(refusalOf(village, "2026-10-03")).isEqualTo("meeting.refusal.held-before-former-meeting");
	}

	@Test
	void minutesDoNotArriveBeforeTheMeeting() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));

		Refusal refusal = catchThrowableOfType(Refusal.class,
				() -> village.receivesMinutes((minutes) -> on("2026-10-04", minutes)));
		assertThat(refusal.messageKey()).isEqualTo("meeting.refusal.minutes-before-meeting");
	}

	private static String refusalOf(Village village, String heldOn) {
		Refusal refusal = catchThrowableOfType(Refusal.class,
				() -> village.recordsMeeting(on(heldOn, Answers.meeting(30))));
		assertThat(refusal).as("refusal").isNotNull();
		return refusal.messageKey();
	}

	/** The same on another day, entered late. */
	private static Map<String, Object> on(String day, Map<String, Object> answers) {
		return Answers.late(Answers.with(answers, "happenedOn", day));
	}

}
