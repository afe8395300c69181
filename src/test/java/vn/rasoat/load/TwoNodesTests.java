package vn.rasoat.load;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.start.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A campaign on two nodes and one PostgreSQL, of which one dies over what people are
 * handing in and comes back later: nothing is lost and nothing is done twice.
 */
@Tag("database")
@EnabledIfSystemProperty(named = "database", matches = "postgresql")
@Timeout(1200)
class TwoNodesTests {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final int VISITS = OneNode.SIZE.visits();

	private static final List<NodeProcess> NODES = new ArrayList<>();

	private static LoadDatabase database;

	private static JdbcClient jdbc;

	private final Map<String, LoggedIn> people = new ConcurrentHashMap<>();

	private LocalDate today = CampaignDays.FIRST;

	private int turn;

	@BeforeAll
	static void start() throws Exception {
		database = LoadDatabase.ofItsOwn();
		jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
		NODES.add(NodeProcess.start("node-a", database));
		NODES.add(NodeProcess.start("node-b", database));
		NODES.forEach((node) -> Waiting.until("node answers", PATIENCE, () -> answers(node)));
	}

	@AfterAll
	static void stop() throws Exception {
		NODES.forEach(NodeProcess::dies);
		if (database != null) {
			database.close();
		}
	}

	@Test
	void campaignOutlivesTheDeathOfANode() throws Exception {
		NODES.get(0).tell("open");
		all("IssuePlan", 1);
		all("SetUpCommittee", 1);
		all("LaunchCampaign", 1);
		all("SetUpCommuneCommittee", 2);
		all("TrainReviewers", 2);
		all("InformResidents", 2);
		all("CountResidents", 2);
		NODES.get(0).tell("list");
		await("lists are written", "select count(*) from household_listed", VISITS);
		all("CompleteLists", 2);
		await("visits wait", step("RecordSurvey"), VISITS);

		nodeDiesOverVisits();
		NODES.set(0, NodeProcess.start("node-a-again", database));
		Waiting.until("node answers", PATIENCE, () -> answers(NODES.get(0)));

		all("ConveneMeeting", 4);
		day(CampaignDays.MEETING);
		all("RecordMeeting", 4);
		all("ReceiveMinutes", 4);
		all("HangVillageList", 4);
		all("HangCommuneList", 4);
		timersAreHeldByTheDeadNode();
		day(CampaignDays.DECIDING);
		for (String step : List.of("SubmitReport", "AppraiseHouseholds", "GiveOpinion", "DecideRecognition",
				"IssueCertificates")) {
			all(step, 2);
		}
		all("ReportPreliminary", 1);
		all("ReportOfficial", 1);
		all("ApproveResults", 1);

		await("campaign is closed", "select count(*) from cycle_campaign where status = 'CLOSED'", 1);
		nothingIsLostOrDouble();
	}

	/**
	 * What was answered is there, what was not is repeated, and each stands there once.
	 */
	private void nodeDiesOverVisits() throws Exception {
		DyingNode node = new DyingNode(NODES.get(0), NODES.get(1), new HttpDesk(this.today));
		node.handsIn(open("RecordSurvey"));
		assertThat(node.unanswered()).as("handed in and not answered").isNotEmpty();
		assertThat(node.answered()).allSatisfy(TwoNodesTests::standsThereOnce);

		node.repeats();
		node.repeats();
		assertThat(node.unanswered()).allSatisfy(TwoNodesTests::standsThereOnce);
		all("RecordSurvey", VISITS);
		assertThat(journal("survey.recorded")).isEqualTo(VISITS);
	}

	private static void standsThereOnce(DyingNode.Sent sent) {
		assertThat(jdbc.sql("select task_id from procedure_submission where idempotency_key = ?")
			.param(sent.key())
			.query(String.class)
			.list()).containsExactly((String) sent.task().get("id"));
		assertThat(jdbc.sql("select ending from worklist_task where id = ?")
			.param(sent.task().get("id"))
			.query(String.class)
			.list()).containsExactly("DONE");
	}

	private void nothingIsLostOrDouble() {
		assertThat(count("select count(*) from act_ru_execution")).as("instances left").isZero();
		assertThat(count("select count(*) from act_ru_job where retries_ = 0")).as("failed jobs").isZero();
		int tasks = OneNode.SIZE.tasks();
		assertThat(count("select count(*) from worklist_task where ending = 'DONE'")).isEqualTo(tasks);
		assertThat(count("select count(*) from worklist_task")).isEqualTo(tasks);
		assertThat(count("select count(*) from procedure_submission")).isEqualTo(tasks);
		assertThat(journal("survey.recorded")).isEqualTo(VISITS);
		assertThat(journal("posting.opened")).isEqualTo(4);
		assertThat(journal("posting.closed")).isEqualTo(4);
		assertThat(journal("commune-review.ended")).isEqualTo(2);
		assertThat(count("select count(*) from posting_posting")).isEqualTo(4);
		assertThat(count("select count(*) from worklist_check")).as("daily checks")
			.isPositive()
			.isEqualTo(count("select count(distinct planned_at) from worklist_check"));
		assertThat(count("select coalesce(sum(differences), 0) from worklist_check")).isZero();
	}

	/** What a node leaves behind that died over the jobs it had taken. */
	private static void timersAreHeldByTheDeadNode() {
		int held = jdbc.sql("update act_ru_job set lock_owner_ = 'dead', lock_exp_time_ = ? where handler_cfg_ like ?")
			.params(CampaignDays.DECIDING.atTime(8, 0)
				.atZone(BusinessClock.ZONE)
				.plusSeconds(3)
				.withZoneSameInstant(ZoneOffset.UTC)
				.toLocalDateTime(), "CatchEvent_PeriodOver%")
			.update();
		assertThat(held).isEqualTo(4);
	}

	/** Waits for the tasks of a step and does those that are open. */
	private void all(String step, int expected) {
		await(step, step(step), expected);
		open(step).forEach(this::does);
		assertThat(open(step)).as(step).isEmpty();
	}

	/**
	 * A session goes from node to node; where one does not answer, the other is asked
	 * again.
	 */
	private void does(Map<String, Object> task) {
		String key = UUID.randomUUID().toString();
		for (int attempt = 0;; attempt++) {
			try {
				submit(task, key);
				return;
			}
			catch (UncheckedIOException ex) {
				if (attempt == NODES.size()) {
					throw ex;
				}
			}
		}
	}

	private void submit(Map<String, Object> task, String key) {
		HttpDesk desk = new HttpDesk(this.today);
		LoggedIn person = this.people.computeIfAbsent(HttpDesk.username(task), (name) -> LoggedIn.at(next(), name));
		Map<String, Object> answers = desk.fill(person, this::next, task);
		desk.handIn(person, next(), task, key, answers);
	}

	private String next() {
		List<NodeProcess> living = NODES.stream().filter(NodeProcess::isAlive).toList();
		return living.get(this.turn++ % living.size()).address();
	}

	private void day(LocalDate day) {
		this.today = day;
		NODES.stream().filter(NodeProcess::isAlive).forEach((node) -> node.tell("day " + day));
	}

	private static boolean answers(NodeProcess node) {
		try {
			return !new LoggedIn().get(node.address(), "/api/session").isEmpty();
		}
		catch (UncheckedIOException ex) {
			assertThat(node.isAlive()).isTrue();
			return false;
		}
	}

	private static List<Map<String, Object>> open(String step) {
		return jdbc
			.sql("select id, step, role, area_path, case_key from worklist_task where step = ? and finished_at is null")
			.param("UserTask_" + step)
			.query()
			.listOfRows();
	}

	private static String step(String step) {
		return "select count(*) from worklist_task where step = 'UserTask_" + step + "'";
	}

	private static long journal(String action) {
		return jdbc.sql("select count(*) from audit_entry where action = ?").param(action).query(Long.class).single();
	}

	private static void await(String what, String sql, int expected) {
		Waiting.until(what, PATIENCE, () -> count(sql) >= expected);
	}

	private static long count(String sql) {
		try {
			return jdbc.sql(sql).query(Long.class).single();
		}
		catch (BadSqlGrammarException ex) {
			return 0;
		}
	}

}
