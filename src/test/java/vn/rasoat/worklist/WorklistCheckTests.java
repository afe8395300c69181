package vn.rasoat.worklist;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.worklist.Difference.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** With tasks of a real village review. */
@RaSoatTest
class WorklistCheckTests {

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
	private MockMvcTester mvc;

	@Autowired
	private AutowireCapableBeanFactory beans;

	private String caseKey = "";

	@BeforeEach
	void review() {
		this.caseKey = this.beans.createBean(StartedReview.class).ofTwoHouseholds();
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

}
