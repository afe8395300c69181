package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.procedure.village.Answers;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates of the plan that pass in a commune: told once, and nobody is stopped. */
@RaSoatTest
@RecordApplicationEvents
class CommuneMilestoneTests {

	/** Last days of the plan: committee, training, listing. */
	private static final LocalDate COMMITTEE = LocalDate.of(2026, 10, 9);

	private static final LocalDate TRAINING = LocalDate.of(2026, 10, 14);

	private static final LocalDate LISTING = LocalDate.of(2026, 10, 19);

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private MissedMilestones missed;

	@Autowired
	private Journal journal;

	@Autowired
	private ApplicationEvents events;

	@Test
	void lastDayItselfIsInTimeAndTheNextIsNot() {
		Commune commune = this.driver.preparing(1);
		TestTime.set(WorkingDays.endOf(COMMITTEE).minusSeconds(1));
		commune.settles();
		assertThat(told(commune)).isEmpty();

		TestTime.set(WorkingDays.endOf(COMMITTEE));
		commune.settles();
		assertThat(told(commune)).containsExactly("committee");
		assertThat(commune.openSteps()).containsExactly(PrepareCommuneModel.SET_UP_COMMITTEE);
	}

	@Test
	void stepsOfOneMilestoneAreToldOnceTogether() {
		Commune commune = this.driver.preparing(1);
		commune.submit(PrepareCommuneModel.SET_UP_COMMITTEE, CommuneAnswers.committee());
		commune.submit(PrepareCommuneModel.TRAIN_REVIEWERS, CommuneAnswers.training(List.of(), List.of()));
		TestTime.set(WorkingDays.endOf(LISTING));
		commune.settles();
		commune.submit(PrepareCommuneModel.INFORM_RESIDENTS, Answers.late(CommuneAnswers.informing()));
		commune.settles();

		assertThat(commune.openSteps()).containsExactly(PrepareCommuneModel.COUNT_RESIDENTS);
		assertThat(told(commune)).containsExactly("listing");
		assertThat(this.journal.of(commune.review().caseKey())).extracting(Journal.Entry::action)
			.containsOnlyOnce("milestone.missed");
	}

	@Test
	void datesThatWereOverWhenTheCommuneBeganAreNotedButNobodyIsPressed() {
		Campaign campaign = this.driver.fixtures.campaign();
		Commune commune = this.driver.waiting(campaign, 1);
		TestTime.set(LISTING.plusDays(2));
		this.driver.process.communeOpens(commune.id());
		commune.settles();

		assertThat(told(commune)).isEmpty();
		assertThat(this.missed.isNoted(commune.review().caseKey(), "committee")).isTrue();
		assertThat(this.journal.of(commune.review().caseKey())).extracting(Journal.Entry::action)
			.contains("milestone.missed-at-start")
			.doesNotContain("milestone.missed");
	}

	/** Begun on the last day itself, the day can still be kept. */
	@Test
	void dateOfTheDayItBeganIsNotOver() {
		Campaign campaign = this.driver.fixtures.campaign();
		Commune commune = this.driver.waiting(campaign, 1);
		TestTime.set(COMMITTEE);
		this.driver.process.communeOpens(commune.id());
		commune.settles();
		assertThat(this.missed.isNoted(commune.review().caseKey(), "committee")).isFalse();

		TestTime.set(WorkingDays.endOf(COMMITTEE));
		commune.settles();
		assertThat(told(commune)).containsExactly("committee");
	}

	@Test
	void whatIsDoneInTimeIsNotToldWhenItsDatePasses() {
		Commune commune = this.driver.preparing(1);
		commune.submit(PrepareCommuneModel.SET_UP_COMMITTEE, CommuneAnswers.committee());
		commune.submit(PrepareCommuneModel.TRAIN_REVIEWERS, CommuneAnswers.training(List.of(), List.of()));
		TestTime.set(WorkingDays.endOf(TRAINING));
		commune.settles();

		assertThat(told(commune)).isEmpty();
	}

	private List<String> told(Commune commune) {
		return this.events.stream(MilestonePassed.class)
			.filter((it) -> it.caseKey().equals(commune.review().caseKey()))
			.map(MilestonePassed::milestone)
			.toList();
	}

}
