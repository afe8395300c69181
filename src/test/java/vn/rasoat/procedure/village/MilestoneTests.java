package vn.rasoat.procedure.village;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.MissedMilestones;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dates of the plan that pass: told once to those who press for progress, and nobody is
 * stopped.
 */
@RaSoatTest
@RecordApplicationEvents
class MilestoneTests {

	@Autowired
	private VillageDriver driver;

	@Autowired
	private EngineSteps engine;

	@Autowired
	private MissedMilestones missed;

	@Autowired
	private ApplicationEvents events;

	@Test
	void missedMilestoneIsToldOnceAndStopsNobody() {
		Village village = this.driver.running(2);

		this.engine.timeReaches(WorkingDays.endOf(LocalDate.of(2026, 10, 16)), village.caseKey());

		assertThat(this.events.stream(MilestonePassed.class)).extracting(MilestonePassed::milestone)
			.containsExactly("survey");
		village.surveysAll(Answers.late(Answers.survey()));
		this.engine.timeReaches(WorkingDays.endOf(LocalDate.of(2026, 10, 23)), village.caseKey());
		assertThat(this.events.stream(MilestonePassed.class)).extracting(MilestonePassed::milestone)
			.containsExactly("survey", "meeting");
		assertThat(village.open(ReviewVillageModel.CONVENE_MEETING)).hasSize(1);
	}

	@Test
	void milestoneThatHadPassedAtTheStartIsNotedButNotPressedFor() {
		LocalDate past = LocalDate.of(2026, 9, 30);
		Village village = this.driver.village(1, new Milestones(past, past, LocalDate.of(2026, 10, 30)));
		village.begins();

		this.engine.timeReaches(WorkingDays.endOf(VillageDriver.TODAY), village.caseKey());

		assertThat(this.events.stream(MilestonePassed.class)).isEmpty();
		assertThat(this.missed.isNoted(village.caseKey(), "survey")).isTrue();
	}

	@Test
	void householdsThatGoRoundAgainHaveTheLastDateOfThePlan() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		this.engine.timeReaches(TestTime.at(LocalDate.of(2026, 10, 20), 8), village.caseKey());
		village.recordsMeeting(Answers.late(Answers.meeting(0)));

		assertThat(village.task(ReviewVillageModel.RECORD_SURVEY).dueAt())
			.isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 10, 30)));
		this.engine.timeReaches(WorkingDays.endOf(LocalDate.of(2026, 10, 29)), village.caseKey());
		assertThat(this.events.stream(MilestonePassed.class)).isEmpty();
		this.engine.timeReaches(WorkingDays.endOf(LocalDate.of(2026, 10, 30)), village.caseKey());
		assertThat(this.events.stream(MilestonePassed.class)).extracting(MilestonePassed::milestone)
			.containsExactly("minutes");
	}

}
