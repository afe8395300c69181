package vn.rasoat.worklist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.household.NewHousehold.NewMember;
import vn.rasoat.procedure.ReviewVillageProcess;
import vn.rasoat.ruleset.Category;
import vn.rasoat.worklist.Difference.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** With tasks of a real village review. */
@RaSoatTest
class WorklistCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ComparingTasks comparing;

	@Autowired
	private RebuildingWorklist rebuilding;

	@Autowired
	private DailyWorklistCheck daily;

	@Autowired
	private WorklistChecks checks;

	@Autowired
	private TaskEntries entries;

	@Autowired
	private TaskRecorder recorder;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestPeople people;

	@Autowired
	private Areas areas;

	@Autowired
	private VillageReviews reviews;

	@Autowired
	private ListMaking lists;

	@Autowired
	private ReviewVillageProcess process;

	@Autowired
	private MockMvcTester mvc;

	private String caseKey = "";

	@BeforeEach
	void reviewOfTwoHouseholds() {
		Unit village = this.areas.addVillage("30295", "AP", "Ấp " + UUID.randomUUID().toString().substring(0, 8),
				LocalDate.of(2026, 1, 1));
		String officer = this.people.with(Role.COMMUNE_OFFICER, village.path());
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(this.people.actor(officer), null, "ROLE_COMMUNE_OFFICER"));
		VillageReview review = this.reviews.open(village.code(), 2026,
				new Milestones(TODAY.plusDays(7), TODAY.plusDays(14), TODAY.plusDays(21)));
		for (String head : List.of("Đỗ Văn An", "Lê Thị Hoa")) {
			this.lists.addCurrent(review.id(), new NewHousehold(null, null, null, Household.Tags.NONE,
					List.of(new NewMember(head, "Chủ hộ", null, null, null, null))), Category.POOR);
		}
		this.process.reviewBegins(review.id());
		this.caseKey = review.caseKey();
	}

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void agreesWithWhatTheListenersWrote() {
		assertThat(mine()).isEmpty();
	}

	@Test
	void rebuildMendsWhatTheCheckFinds() {
		List<TaskEntry> tasks = this.entries.ofCase(this.caseKey);
		TaskEntry lost = tasks.get(0);
		TaskEntry changed = tasks.get(1);
		TaskEntry ghost = new TaskMother(this.recorder).survey("Không Còn", null);
		this.jdbc.sql("delete from worklist_task where id = ?").param(lost.id()).update();
		this.jdbc.sql("update worklist_task set owner = 'kẻ lạ' where id = ?").param(changed.id()).update();
		assertThat(mine()).extracting(Difference::kind, Difference::taskId, Difference::field)
			.containsExactlyInAnyOrder(tuple(Kind.MISSING, lost.id(), null),
					tuple(Kind.DIFFERS, changed.id(), "owner"));
		assertThat(this.comparing.of(ghost.id())).extracting(Difference::kind).containsExactly(Kind.GONE);
		assertThat(this.rebuilding.rebuild()).isGreaterThanOrEqualTo(3);
		assertThat(mine()).isEmpty();
		assertThat(this.entries.find(lost.id())).contains(lost);
		assertThat(this.entries.find(changed.id())).contains(changed);
		assertThat(this.entries.find(ghost.id()).orElseThrow().ending()).isEqualTo(TaskEntry.Ending.CANCELLED);
		assertThat(this.rebuilding.rebuild()).isZero();
	}

	@Test
	void completedTaskIsClosedAsDone() {
		TaskEntry task = this.entries.ofCase(this.caseKey).get(0);
		this.engine.getTaskService().complete(task.id());
		this.jdbc.sql("update worklist_task set finished_at = null, finished_by = null, ending = null where id = ?")
			.param(task.id())
			.update();
		this.rebuilding.rebuild();
		assertThat(this.entries.find(task.id()).orElseThrow().ending()).isEqualTo(TaskEntry.Ending.DONE);
	}

	@Test
	void entriesFollowTheirCaseToAnotherVersionOfItsModel() throws IOException {
		TaskEntry before = this.entries.ofCase(this.caseKey).get(0);
		this.engine.getTaskService().setAssignee(before.id(), "hoa");
		ProcessInstance instance = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.caseKey)
			.singleResult();
		String model = new ClassPathResource("processes/review-village.bpmn")
			.getContentAsString(StandardCharsets.UTF_8)
			.replace("Ghi kết quả rà soát hộ", "Ghi phiếu rà soát")
			.replace("candidateGroups=\"reviewer\"", "candidateGroups=\"village-head\"");
		DeploymentWithDefinitions other = this.engine.getRepositoryService()
			.createDeployment()
			.name("changed by the law")
			.addString("processes/review-village.bpmn", model)
			.deployWithResult();
		String version = other.getDeployedProcessDefinitions().get(0).getId();
		try {
			migrate(instance, instance.getProcessDefinitionId(), version);
			TaskEntry after = this.entries.find(before.id()).orElseThrow();
			assertThat(after.name()).isEqualTo("Ghi phiếu rà soát");
			assertThat(after.role()).isEqualTo(Role.VILLAGE_HEAD);
			assertThat(after.owner()).isEqualTo("hoa");
			assertThat(after.dueAt()).isEqualTo(before.dueAt());
			assertThat(after.subject()).isEqualTo(before.subject());
			assertThat(mine()).isEmpty();
		}
		finally {
			migrate(instance, version, instance.getProcessDefinitionId());
			this.engine.getRepositoryService().deleteDeployment(other.getId(), true);
		}
		assertThat(this.entries.find(before.id()).orElseThrow().name()).isEqualTo(before.name());
	}

	@Test
	void isDueOnceADayHoweverManyDaysWereMissed() {
		TestTime.set(LocalDate.of(2036, 3, 5));
		this.daily.run(this.daily.nextDue());
		assertThat(this.daily.nextDue()).isEqualTo(TestTime.at(LocalDate.of(2036, 3, 6), 3));
		assertThat(this.checks.last()).hasValueSatisfying((last) -> assertThat(last.tasks()).isPositive());
	}

	@Test
	void onlyAnAdminOfTheWholeCountryMends() {
		String admin = this.people.with(Role.ADMIN, AreaPath.COUNTRY);
		String local = this.people.with(Role.ADMIN, new AreaPath("/91/"));
		this.jdbc.sql("update worklist_task set owner = 'kẻ lạ' where case_key = ?").param(this.caseKey).update();
		assertThat(this.mvc.get().uri("/admin/worklist").with(TestPeople.as(local))).hasStatus(403);
		for (String path : List.of("/admin/worklist/check", "/admin/worklist/rebuild")) {
			assertThat(this.mvc.post().uri(path).with(TestPeople.as(local)).with(csrf())).hasStatus(403);
		}
		assertThat(this.mvc.post().uri("/admin/worklist/check").with(TestPeople.as(admin)).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/admin/worklist").with(TestPeople.as(admin))).hasStatusOk()
			.bodyText()
			.contains(this.caseKey, "kẻ lạ", "Người làm")
			.doesNotContain("Đỗ Văn An");
		assertThat(this.mvc.post().uri("/admin/worklist/rebuild").with(TestPeople.as(admin)).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(mine()).isEmpty();
	}

	private List<Difference> mine() {
		return this.comparing.compare()
			.differences()
			.stream()
			.filter((difference) -> this.caseKey.equals(difference.caseKey()))
			.toList();
	}

	private void migrate(ProcessInstance instance, String from, String to) {
		this.engine.getRuntimeService()
			.newMigration(this.engine.getRuntimeService()
				.createMigrationPlan(from, to)
				.mapEqualActivities()
				.updateEventTriggers()
				.build())
			.processInstanceIds(instance.getId())
			.execute();
	}

}
