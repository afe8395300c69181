package vn.rasoat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.document.Papers;
import vn.rasoat.household.Households;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * Every operation whose right depends on an area, tried on a real village by the wrong
 * people.
 */
@RaSoatTest
class RightsOfAreaTests {

	private static final AreaPath ELSEWHERE = new AreaPath("/01/");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestPeople people;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private TaskEntries entries;

	@Autowired
	private Journal journal;

	@Autowired
	private ReviewLists lists;

	@Autowired
	private Households households;

	@Autowired
	private Papers papers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private RightsCommune commune;

	private Village village;

	private TaskEntry task;

	private Map<String, String> values;

	@BeforeEach
	void village() {
		this.village = this.driver.running(1);
		VillageReview review = this.village.review();
		this.task = this.entries.ofCase(review.caseKey()).get(0);
		long household = this.lists.of(review.id()).get(0).id();
		this.values = Map.of("village", review.villageCode(), "code", review.villageCode().replaceAll("-.*", ""),
				"householdId", String.valueOf(household), "memberId",
				String.valueOf(this.households.membersOf(household).get(0).id()), "kind", "village-review", "number",
				String.valueOf(review.id()), "review", String.valueOf(review.id()), "paper", paper(), "user",
				this.jdbc.sql("select id from access_account where username = ?")
					.param(this.village.reviewer())
					.query(String.class)
					.single());
	}

	@TestFactory
	Stream<DynamicTest> rightRoleInAnotherProvinceIsRefused() {
		Map<Role, String> strangers = Stream.of(Role.values())
			.collect(java.util.stream.Collectors.toMap((role) -> role, (role) -> this.people.with(role, ELSEWHERE)));
		int before = entriesOfJournal();
		return ofArea((row) -> {
			for (Role role : row.isForAnybody() ? List.of(Role.values()) : row.roles()) {
				assertThat(status(row, Objects.requireNonNull(strangers.get(role)))).as(role.name()).isIn(403, 404);
			}
			assertThat(entriesOfJournal()).isEqualTo(before);
		});
	}

	@TestFactory
	Stream<DynamicTest> wrongRoleInTheRightAreaIsRefused() {
		String ofVillage = this.people.with(Role.INSPECTOR, this.village.review().path());
		String ofProvince = this.people.with(Role.INSPECTOR, province());
		int before = entriesOfJournal();
		return ofArea((row) -> {
			String inspector = row.pattern().matches(".*/(campaigns|commune-reviews)/.*") ? ofProvince : ofVillage;
			if (!row.isForAnybody()) {
				String stranger = row.roles().contains(Role.INSPECTOR) ? this.village.head() : inspector;
				assertThat(status(row, stranger)).isIn(403, 404);
			}
			else if (row.method().equals("GET") && !row.pattern().contains("tasks")) {
				assertThat(status(row, inspector)).as("an inspector reads everything of the area").isNotEqualTo(403);
			}
			else {
				assertThat(status(row, inspector)).isEqualTo(403);
			}
			assertThat(entriesOfJournal()).isEqualTo(before);
		});
	}

	/** Otherwise a wrong address would pass for a refusal. */
	@TestFactory
	Stream<DynamicTest> whoHasTheRightGetsThere() {
		return ofArea((row) -> {
			boolean account = row.pattern().contains("/users/");
			if (row.method().equals("GET") && !row.pattern().matches(".*(36|minutes).*")) {
				String person = account ? this.people.with(Role.ADMIN, AreaPath.COUNTRY)
						: row.pattern().contains("/campaigns/") ? this.people.with(Role.LEAD_OFFICER, province())
								: row.isForAnybody() && row.pattern().contains("tasks") ? this.village.reviewer()
										: this.village.officer();
				assertThat(status(row, person)).isIn(200, 302);
			}
		});
	}

	private Stream<DynamicTest> ofArea(RowCheck check) {
		return RightsRow.table()
			.stream()
			.filter((row) -> row.area().equals("yes"))
			// papers of communes are tried where there are some: PapersOfACommuneTests
			.filter((row) -> !row.pattern().matches(".*/commune-reviews/\\{id}/(report|decision)"))
			.map((row) -> DynamicTest.dynamicTest(row.operation(), () -> check.run(row)));
	}

	private int status(RightsRow row, String username) throws Exception {
		var request = row.filledRequest((variable) -> value(row, variable));
		if (row.pattern().endsWith("/submission")) {
			request.header("Idempotency-Key", UUID.randomUUID().toString());
		}
		return this.mvc.perform(request.with(as(username)).with(csrf())).andReturn().getResponse().getStatus();
	}

	private String value(RightsRow row, String variable) {
		String name = variable;
		if (variable.equals("id")) {
			name = row.pattern().contains("/commune-reviews/") ? "commune" : row.pattern().contains("/campaigns/")
					? "campaign"
					: row.pattern().contains("/reviews/") ? "review"
							: row.pattern().contains("/papers/") ? "paper" : row.pattern().contains("/mail") ? "mail"
									: row.pattern().contains("/users/") ? "user" : row.pattern().contains("/tasks/")
											? "task" : row.pattern().contains("/postings/") ? "posting"
													: row.pattern().contains("/complaints/") ? "complaint" : "import";
		}
		return switch (name) {
			case "task" -> this.task.id();
			case "commune" -> this.commune.reviewOf(Objects.requireNonNull(this.values.get("code")));
			case "campaign" -> this.commune.campaignOf(Objects.requireNonNull(this.values.get("code")));
			case "taskId" -> "0";
			case "year" -> "2026";
			case "day" -> "2026-09-02";
			case "mail" -> mail();
			case "posting" -> posting();
			case "complaint" -> complaint();
			case "import" -> "00000000-0000-0000-0000-000000000000";
			default -> Objects.requireNonNull(this.values.get(name),
					() -> row.operation() + " has a variable this test cannot fill: " + variable);
		};
	}

	private AreaPath province() {
		return new AreaPath(this.village.review().path().text().replaceAll("^(/[^/]+/).*", "$1"));
	}

	private String posting() {
		this.jdbc.sql("""
				insert into posting_posting (village_review_id, kind, round_no, ready_on, status)
				values (?, 'RESULT', 1, date '2026-10-05', 'HANGING')""").param(this.village.reviewId()).update();
		return this.jdbc.sql("select max(id) from posting_posting where village_review_id = ?")
			.param(this.village.reviewId())
			.query(String.class)
			.single();
	}

	private String complaint() {
		this.jdbc.sql("""
				insert into posting_complaint (kind, posting_id, village_review_id, round_no, household_name, left_out,
					complainant, content, received_at, recorded_at, recorded_by, status)
				values ('REMARK', cast(? as bigint), ?, 1, 'Lê Thị An', false, 'Trần Văn Bình', 'Sai', now(), now(),
					'hoa', 'OPEN')""").params(posting(), this.village.reviewId()).update();
		return this.jdbc.sql("select max(id) from posting_complaint where village_review_id = ?")
			.param(this.village.reviewId())
			.query(String.class)
			.single();
	}

	private String mail() {
		this.jdbc.sql("""
				insert into notification_digest (recipient, area_path, language, subject, body, message_id, status,
				attempts, next_attempt_at, written_at, made_at, changed_at)
				select 'hoa', ?, 'vi', '', '', ?, 'FAILED', 1, now(), now(), now(), now()""")
			.params(this.village.review().path().text(), UUID.randomUUID().toString())
			.update();
		return this.jdbc.sql("select max(id) from notification_digest").query(String.class).single();
	}

	private int entriesOfJournal() {
		return this.journal.of(this.village.caseKey()).size();
	}

	private String paper() {
		return this.village.as(this.village.officer(),
				() -> String.valueOf(this.papers
					.keep(this.village.caseKey(), "minutes-scan", "bien-ban.pdf", "%PDF-1.4 bien ban".getBytes())
					.id()));
	}

	@FunctionalInterface
	private interface RowCheck {

		void run(RightsRow row) throws Exception;

	}

}
