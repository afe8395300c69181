package vn.rasoat.procedure.village;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.audit.Journal;
import vn.rasoat.form.CheckedForm.FieldError;
import vn.rasoat.meeting.HouseholdNamedTwice;
import vn.rasoat.procedure.NextStepBegan;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskEntry.Ending;
import vn.rasoat.worklist.TaskFinished;
import vn.rasoat.worklist.TaskForms.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** What happens to answers on their way: checked, done once, undone whole, taken back. */
@RaSoatTest
class SubmittingTests {

	@Autowired
	private VillageDriver driver;

	@Autowired
	private TestPeople people;

	@Autowired
	private Journal journal;

	@Test
	void repeatedSubmissionIsAnsweredOnceMore() {
		Village village = this.driver.running(2);
		TaskEntry task = village.task(ReviewVillageModel.RECORD_SURVEY);
		String key = UUID.randomUUID().toString();

		Outcome first = village.submit(village.reviewer(), task, key, Answers.survey());
		Outcome again = village.submit(village.reviewer(), task, key, Answers.survey());

		assertThat(again).isEqualTo(first);
		assertThat(first.nextTask()).map(TaskEntry::id).contains(village.task(ReviewVillageModel.RECORD_SURVEY).id());
		assertThat(entries(village, "survey.recorded")).isEqualTo(1);
	}

	@Test
	void whoComesTooLateIsToldWhoWasFaster() {
		Village village = this.driver.running(1);
		TaskEntry task = village.task(ReviewVillageModel.RECORD_SURVEY);
		village.submit(village.reviewer(), task, Answers.survey());
		assertThatThrownBy(() -> village.submit(village.reviewer(), task, Answers.survey())).isInstanceOfSatisfying(
				TaskFinished.class, (it) -> assertThat(it.arguments()).startsWith("Người thử reviewer"));
	}

	@Test
	void otherRolesAndOtherAreasAreRefused() {
		Village village = this.driver.running(1);
		TaskEntry task = village.task(ReviewVillageModel.RECORD_SURVEY);
		String elsewhere = this.people.with(Role.REVIEWER, new AreaPath("/89/"));
		for (String stranger : List.of(village.head(), village.officer(), elsewhere)) {
			assertThatThrownBy(() -> village.submit(stranger, task, Answers.survey()))
				.isInstanceOf(AccessDeniedException.class);
		}
		assertThat(village.open(ReviewVillageModel.RECORD_SURVEY)).hasSize(1);
	}

	@Test
	void refusalOfTheDomainUndoesEverything() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		TaskEntry task = village.task(ReviewVillageModel.RECORD_MEETING);
		String household = String.valueOf(this.driver.entries.ofCase(village.caseKey()).get(0).subjectId());
		Map<String, Object> named = Map.of("householdId", household, "agreed", 3);
		int before = this.journal.of(village.caseKey()).size();

		assertThatThrownBy(() -> village.submit(village.head(), task,
				Answers.with(Answers.meeting(30), "exceptions", List.of(named, named))))
			.isInstanceOf(HouseholdNamedTwice.class);

		assertThat(this.journal.of(village.caseKey())).hasSize(before);
		assertThat(village.open(ReviewVillageModel.RECORD_MEETING)).hasSize(1);
		village.recordsMeeting(Answers.meeting(30));
	}

	@Test
	void wrongAnswersChangeNothing() {
		Village village = this.driver.running(1);
		TaskEntry task = village.task(ReviewVillageModel.RECORD_SURVEY);

		Outcome negative = village.submit(village.reviewer(), task, Answers.with(Answers.survey(), "incomePoints", -1));
		Outcome smuggled = village.submit(village.reviewer(), task,
				Answers.with(Answers.survey(), "villageReviewId", 7));

		assertThat(negative.accepted()).isFalse();
		assertThat(negative.errors()).extracting(FieldError::path, FieldError::rule)
			.containsExactly(tuple("incomePoints", "min"));
		assertThat(smuggled.errors()).extracting(FieldError::path, FieldError::rule)
			.containsExactly(tuple("villageReviewId", "unknown"));
		assertThat(entries(village, "survey.recorded")).isZero();
	}

	@Test
	void dayAheadIsRefused() {
		Village village = this.driver.running(1);
		TaskEntry task = village.task(ReviewVillageModel.RECORD_SURVEY);
		assertThatThrownBy(() -> village.submit(village.reviewer(), task,
				Answers.with(Answers.survey(), "happenedOn", "2026-10-06")))
			.isInstanceOf(NotHappenedYet.class);
	}

	@Test
	void visitIsTakenBackWhileOthersRun() {
		Village village = this.driver.running(2);
		TaskEntry done = village.task(ReviewVillageModel.RECORD_SURVEY);
		village.submit(village.reviewer(), done, Answers.survey());

		withdraw(village, village.reviewer(), done);

		assertThat(village.open(ReviewVillageModel.RECORD_SURVEY)).hasSize(2)
			.extracting(TaskEntry::subjectId)
			.contains(done.subjectId());
		assertThat(this.driver.entries.find(done.id()).orElseThrow().ending()).isEqualTo(Ending.WITHDRAWN);
		village.surveysAll(Answers.survey());
		assertThat(village.open(ReviewVillageModel.CONVENE_MEETING)).hasSize(1);
	}

	@Test
	void lastVisitIsTakenBackWhileNobodyCalledTheMeeting() {
		Village village = this.driver.running(2);
		TaskEntry last = village.open(ReviewVillageModel.RECORD_SURVEY).get(1);
		village.surveysAll(Answers.survey());

		withdraw(village, village.reviewer(), last);

		assertThat(village.open(ReviewVillageModel.CONVENE_MEETING)).isEmpty();
		assertThat(village.open(ReviewVillageModel.RECORD_SURVEY)).extracting(TaskEntry::subjectId)
			.containsExactly(last.subjectId());
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		village.receivesMinutes();
	}

	@Test
	void meetingIsTakenBackUntilItsMinutesAreReceived() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		TaskEntry held = village.task(ReviewVillageModel.RECORD_MEETING);
		village.recordsMeeting(Answers.meeting(30));

		withdraw(village, village.head(), held);
		village.recordsMeeting(Answers.meeting(29));
		village.receivesMinutes();

		assertThat(entries(village, "step.withdrawn")).isEqualTo(1);
	}

	@Test
	void nobodyTakesBackWhatOthersBuiltOn() {
		Village village = this.driver.running(1);
		TaskEntry visit = village.task(ReviewVillageModel.RECORD_SURVEY);
		village.surveysAll(Answers.survey());
		assertThatThrownBy(() -> withdraw(village, village.head(), visit)).isInstanceOf(NextStepBegan.class);
		village.convenesMeeting();
		assertThatThrownBy(() -> withdraw(village, village.reviewer(), visit)).isInstanceOf(NextStepBegan.class);
	}

	private void withdraw(Village village, String username, TaskEntry task) {
		village.as(username, () -> {
			TaskEntry finished = this.driver.entries.find(task.id()).orElseThrow();
			this.driver.forms.withdraw(finished, this.people.actor(username), "Ghi nhầm hộ");
			return null;
		});
	}

	private long entries(Village village, String action) {
		return this.journal.of(village.caseKey()).stream().filter((it) -> it.action().equals(action)).count();
	}

}
