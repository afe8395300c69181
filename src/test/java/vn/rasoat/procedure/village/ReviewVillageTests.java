package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview.Status;
import vn.rasoat.meeting.AgreementMissed;
import vn.rasoat.ruleset.Category;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way a village's review can lawfully go (QĐ 24/2021/QĐ-TTg, Art. 4.2 and 4.3). */
@RaSoatTest
@RecordApplicationEvents
class ReviewVillageTests {

	@Autowired
	private VillageDriver driver;

	@Autowired
	private EngineSteps engine;

	@Autowired
	private Classifications classifications;

	@Autowired
	private ApplicationEvents events;

	@BeforeEach
	void useEngine(@Autowired ProcessEngine processEngine) {
		BpmnAwareTests.init(processEngine);
	}

	@AfterEach
	void forgetEngine() {
		BpmnAwareTests.reset();
	}

	@Test
	void goesFromListToPostedResult() {
		Village village = this.driver.running(3);
		ProcessInstance instance = this.engine.instance(village.caseKey());
		assertThat(village.open(ReviewVillageModel.RECORD_SURVEY)).hasSize(3)
			.allMatch((it) -> it.dueAt() != null && it.dueAt().equals(WorkingDays.endOf(LocalDate.of(2026, 10, 16))));

		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		village.receivesMinutes();
		village.isPosted();

		BpmnAwareTests.assertThat(instance)
			.hasPassedInOrder("ServiceTask_CloseList", "UserTask_RecordSurvey", "ServiceTask_ClassifyHouseholds",
					"UserTask_ConveneMeeting", "UserTask_RecordMeeting", "ServiceTask_JudgeAgreement",
					"UserTask_ReceiveMinutes", "CallActivity_PostResult", "ServiceTask_FinishVillage",
					"EndEvent_ResultPosted")
			.hasNotPassed("ServiceTask_PrepareResurvey", "EndEvent_NothingToReview")
			.isEnded();
		assertThat(village.review().status()).isEqualTo(Status.POSTED);
		assertThat(this.classifications.of(village.reviewId(), 1)).hasSize(3)
			.extracting(ClassificationResult::category)
			.containsOnly(Category.POOR);
	}

	@Test
	void isOverAtOnceWhereNoHouseholdIsListed() {
		Village village = this.driver.running(0);

		assertThat(village.review().status()).isEqualTo(Status.NOTHING_TO_REVIEW);
		assertThat(this.engine.endOf(village.caseKey())).containsExactly("EndEvent_NothingToReview");
	}

	@Test
	void surveysOnlyTheDisputedHouseholdAgain() {
		Village village = this.driver.running(3);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		String disputed = householdOf(village, 1);

		village.recordsMeeting(Answers.meetingExcept(disputed, 14));

		assertThat(village.review().round()).isEqualTo(2);
		assertThat(village.open(ReviewVillageModel.RECORD_SURVEY)).extracting(TaskEntry::subjectId)
			.containsExactly(Long.valueOf(disputed));
		assertThat(this.events.stream(AgreementMissed.class).filter(AgreementMissed::again)).isEmpty();

		village.surveysAll(Answers.with(Answers.survey(), "incomePoints", 141));
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		village.receivesMinutes();
		village.isPosted();

		assertThat(village.review().status()).isEqualTo(Status.POSTED);
		assertThat(this.classifications.of(village.reviewId(), 2)).extracting(ClassificationResult::category)
			.containsExactly(Category.NOT_POOR);
	}

	@Test
	void halfOfThoseAttendingIsEnough() {
		Village village = atMeeting();
		village.recordsMeeting(Answers.meeting(15));
		assertThat(village.open(ReviewVillageModel.RECEIVE_MINUTES)).hasSize(1);
	}

	@Test
	void oneLessThanHalfIsNotEnough() {
		Village village = atMeeting();
		village.recordsMeeting(Answers.meeting(14));
		assertThat(village.open(ReviewVillageModel.RECEIVE_MINUTES)).isEmpty();
		assertThat(village.open(ReviewVillageModel.RECORD_SURVEY)).hasSize(1);
	}

	@Test
	void secondFailedMeetingIsToldToThoseWhoPressForProgress() {
		Village village = atMeeting();
		village.recordsMeeting(Answers.meeting(0));
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(0));

		assertThat(this.events.stream(AgreementMissed.class).filter(AgreementMissed::again)).hasSize(1);
		assertThat(village.review().round()).isEqualTo(3);
	}

	@Test
	void householdNobodyMetIsNotClassifiedButTheVillageGoesOn() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.absent());

		assertThat(this.classifications.of(village.reviewId(), 1)).isEmpty();
		assertThat(village.open(ReviewVillageModel.CONVENE_MEETING)).hasSize(1);
	}

	@Test
	void cancellingLeavesNothingHanging() {
		Village surveying = this.driver.running(2);
		Village meeting = atMeeting();
		Village preparing = this.driver.village(1);
		for (Village village : List.of(surveying, meeting, preparing)) {
			village.as(village.officer(), () -> {
				this.engine.cancelled(village.reviewId());
				return null;
			});
			assertThat(village.review().status()).isEqualTo(Status.CANCELLED);
			assertThat(this.driver.entries.ofCase(village.caseKey())).noneMatch(TaskEntry::isOpen);
		}
		assertThat(this.engine.endOf(surveying.caseKey())).contains("EndEvent_Cancelled");
		assertThat(this.engine.instance(surveying.caseKey())).isNull();
		assertThat(this.engine.jobs(meeting.caseKey())).isZero();
	}

	@Test
	void remembersOnlyIdsDatesAndRoutingFacts() {
		Village village = this.driver.running(1);
		Map<String, Object> variables = this.engine.runtime
			.getVariables(this.engine.instance(village.caseKey()).getId());
		assertThat(variables.keySet()).containsExactlyInAnyOrder("villageReviewId", "householdIds", "surveyDueAt",
				"meetingDueAt", "minutesDueAt");
	}

	private Village atMeeting() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		return village;
	}

	private String householdOf(Village village, int index) {
		return String.valueOf(this.classifications.of(village.reviewId(), 1).get(index).householdId());
	}

}
