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

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.document.Papers;
import vn.rasoat.household.Households;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.procedure.Village;
import vn.rasoat.procedure.VillageDriver;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneDriver;
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
	private CommuneDriver communes;

	@Autowired
	private Accounts accounts;

	private Village village;

	private Commune commune;

	private TaskEntry task;

	private Map<String, String> values;

	@BeforeEach
	void village() {
		this.village = this.driver.running(1);
		this.commune = this.communes.waiting(1);
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
		String inspector = this.people.with(Role.INSPECTOR, this.village.review().path());
		this.accounts.grant(inspector, Role.INSPECTOR, this.commune.review().path());
		int before = entriesOfJournal();
		return ofArea((row) -> {
			if (!row.isForAnybody()) {
				assertThat(status(row, inspector)).isIn(403, 404);
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
						: row.pattern().contains("tasks") ? this.village.reviewer()
								: row.pattern().contains("/commune-reviews/") ? this.commune.officer()
										: this.village.officer();
				assertThat(status(row, person)).isIn(200, 302);
			}
		});
	}

	private Stream<DynamicTest> ofArea(RowCheck check) {
		return RightsRow.table()
			.stream()
			.filter((row) -> row.area().equals("yes"))
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
			name = row.pattern().contains("/commune-reviews/") ? "commune-review"
					: row.pattern().contains("/campaigns/") ? "campaign"
					: row.pattern().contains("/reviews/") ? "review"
					: row.pattern().contains("/papers/") ? "paper"
							: row.pattern().contains("/mail") ? "mail" : row.pattern().contains("/users/") ? "user"
									: row.pattern().contains("/tasks/") ? "task" : "import";
		}
		return switch (name) {
			case "task" -> this.task.id();
			case "mail" -> mail();
			case "commune-review" -> String.valueOf(this.commune.id());
			case "campaign" -> String.valueOf(this.commune.review().campaignId());
			case "import" -> "00000000-0000-0000-0000-000000000000";
			default -> Objects.requireNonNull(this.values.get(name),
					() -> row.operation() + " has a variable this test cannot fill: " + variable);
		};
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
