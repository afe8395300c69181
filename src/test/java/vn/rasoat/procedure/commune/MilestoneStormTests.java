package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.notification.ToldPeople;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The night on which the dates of every village of a commune pass, while its people enter
 * what they did by day: everybody gets through, and each date is told once.
 */
@RaSoatTest
class MilestoneStormTests {

	private static final LocalDate EVERYTHING_OVER = LocalDate.of(2026, 12, 1);

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private TestPeople people;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyDateIsToldOnceAndNobodyIsRefused() throws Exception {
		Commune commune = this.driver.reviewing(4, 4, 4, 4, 4, 4, 4, 4);
		String supervisor = this.people.with(Role.SUPERVISOR, commune.province());
		List<Village> visiting = commune.villagesAtWork().subList(0, 4);
		List<Village> meeting = commune.villagesAtWork().subList(4, 8);
		meeting.forEach((village) -> village.surveysAll(Answers.survey()));
		TestTime.set(WorkingDays.endOf(EVERYTHING_OVER));
		List<Job> due = this.driver.due(commune);
		assertThat(due).hasSizeGreaterThanOrEqualTo(8);

		List<Outcome> outcomes;
		try (Nodes nodes = new Nodes(this.driver.management)) {
			outcomes = nodes.run(() -> this.driver.due(commune),
					Stream.concat(visiting.stream().flatMap(this::visits), meeting.stream().map(this::invitation))
						.toList());
		}
		commune.settles();

		assertThat(outcomes).hasSize(4 * 3 + 4).allMatch(Outcome::accepted);
		assertThat(this.driver.due(commune)).isEmpty();
		assertThat(this.driver.givenUp(commune)).isEmpty();
		visiting.forEach((village) -> {
			assertThat(entries(village, "milestone.missed")).isEqualTo(1);
			assertThat(entries(village, "survey.recorded")).isEqualTo(3);
			assertThat(told(village, "survey")).containsOnlyOnce(supervisor, village.reviewer());
			assertThat(village.open("UserTask_RecordSurvey")).hasSize(1);
		});
		meeting.forEach((village) -> {
			assertThat(entries(village, "milestone.missed")).isLessThanOrEqualTo(1);
			assertThat(entries(village, "meeting.convened")).isEqualTo(1);
			assertThat(told(village, "meeting")).doesNotHaveDuplicates();
			assertThat(village.open("UserTask_RecordMeeting")).hasSize(1);
		});
	}

	/** All visits but one: the date of that one passes. */
	private Stream<Callable<Outcome>> visits(Village village) {
		List<TaskEntry> open = village.open("UserTask_RecordSurvey");
		return open.subList(1, open.size())
			.stream()
			.map((visit) -> () -> village.submit(village.reviewer(), visit, Answers.late(Answers.survey())));
	}

	private Callable<Outcome> invitation(Village village) {
		TaskEntry task = village.task("UserTask_ConveneMeeting");
		return () -> village.submit(village.head(), task, Answers.late(Answers.invitation()));
	}

	private long entries(Village village, String action) {
		return this.journal.of(village.caseKey()).stream().filter((it) -> it.action().equals(action)).count();
	}

	private List<String> told(Village village, String milestone) {
		return new ToldPeople(this.jdbc).ofMilestone(village.caseKey(), milestone);
	}

}
