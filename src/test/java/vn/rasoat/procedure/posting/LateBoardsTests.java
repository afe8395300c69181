package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.notification.ToldPeople;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;

/** Boards that do not hang by the day of the plan: those who must act hear of it once. */
@RaSoatTest
@RecordApplicationEvents
class LateBoardsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	private static final LocalDate POSTING = LocalDate.of(2026, 11, 8);

	private static final LocalDate REPORT = LocalDate.of(2026, 11, 13);

	@Autowired
	private CommuneDriver communes;

	@Autowired
	private PostingDriver driver;

	@Autowired
	private TestPeople people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	@Test
	void boardsThatHangInTimeAreNotPressedFor() {
		Commune commune = this.communes.reviewing(1);
		Village village = ready(commune);
		this.driver.hangs(village);

		passes(village, POSTING);

		assertThat(told(village.caseKey())).isEmpty();
	}

	@Test
	void boardMissingOnTheDayAfterIsPressedForOnce() {
		Commune commune = this.communes.reviewing(1);
		Village village = ready(commune);
		String supervisor = this.people.with(Role.SUPERVISOR, commune.province());
		this.driver.hangsInVillage(village, TODAY);
		TestTime.set(WorkingDays.endOf(POSTING).minusSeconds(1));
		this.driver.engine().run(village.caseKey());
		assertThat(told(village.caseKey())).isEmpty();

		passes(village, POSTING);
		passes(village, POSTING.plusDays(1));

		assertThat(told(village.caseKey())).containsExactly("posting");
		assertThat(new ToldPeople(this.jdbc).ofMilestone(village.caseKey(), "posting"))
			.contains(supervisor, commune.officer())
			.doesNotContain(village.head())
			.doesNotHaveDuplicates();
		assertThat(village.open(PostResultModel.HANG_COMMUNE_LIST)).hasSize(1);
	}

	/** Households that go round again change nothing about the day of the boards. */
	@Test
	void boardsOfALaterRoundHaveTheirOwnDayToo() {
		Commune commune = this.communes.reviewing(1);
		Village village = commune.villagesAtWork().get(0);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(0));
		village.isAgreedOn();

		passes(village, POSTING);

		assertThat(told(village.caseKey())).containsExactly("posting");
		assertThat(new ToldPeople(this.jdbc).ofMilestone(village.caseKey(), "posting")).contains(village.head(),
				commune.officer());
	}

	/** The law gives no day for it, and the commune cannot report without. */
	@Test
	void resultOfARecheckHangsByTheDayTheCommuneReports() {
		Village village = ready(this.communes.reviewing(1));
		this.driver.hangs(village);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		this.driver.rechecks(village, complaint, this.driver.otherReviewer(village), this.driver.foundTheSame());
		this.driver.answers(village, complaint, Complaint.Result.REJECTED);
		assertThat(this.driver.task(complaint, PostResultModel.HANG_VILLAGE_LIST).dueAt())
			.isEqualTo(WorkingDays.endOf(REPORT));

		TestTime.set(WorkingDays.endOf(REPORT));
		this.driver.engine().run(complaint.caseKey());

		assertThat(told(complaint.caseKey())).containsExactly("posting");
	}

	/** Nobody gave a village of its own a day: when the year is over nothing is told. */
	@Test
	void whereNoPlanGivesADayNobodyIsPressed() {
		Village village = this.driver.ready(1);
		assertThat(village.task(PostResultModel.HANG_VILLAGE_LIST).dueAt()).isNull();

		passes(village, LocalDate.of(2026, 12, 31));

		assertThat(told(village.caseKey())).isEmpty();
	}

	private Village ready(Commune commune) {
		Village village = commune.villagesAtWork().get(0);
		village.isAgreedOn();
		return village;
	}

	private void passes(Village village, LocalDate day) {
		TestTime.set(WorkingDays.endOf(day));
		this.driver.engine().run(village.caseKey());
	}

	private List<String> told(String caseKey) {
		return this.events.stream(MilestonePassed.class)
			.filter((it) -> it.caseKey().equals(caseKey))
			.map(MilestonePassed::milestone)
			.toList();
	}

}
