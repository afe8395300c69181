package vn.rasoat.worklist;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** Reading a finished task is for the whole area; writing needs a role for it today. */
@RaSoatTest
class TaskRightsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TaskRecorder recorder;

	@Autowired
	private TestPeople people;

	@Autowired
	private Accounts accounts;

	private TaskMother tasks;

	private String reviewer;

	@BeforeEach
	void people() {
		TestTime.set(TaskMother.TODAY);
		this.tasks = new TaskMother(this.recorder);
		this.reviewer = this.people.with(Role.REVIEWER, this.tasks.village);
	}

	@Test
	void inspectorReadsAFinishedTaskAndWritesNothing() {
		TaskEntry task = finished();
		String inspector = this.people.with(Role.INSPECTOR, this.tasks.village);

		assertThat(this.mvc.get().uri("/tasks/{id}", task.id()).with(as(inspector))).hasStatusOk()
			.bodyText()
			.doesNotContain("/tasks/" + task.id() + "/comments");
		assertThat(comment(inspector, task)).isEqualTo(403);
		assertThat(draft(inspector, task)).isEqualTo(403);
	}

	@Test
	void colleagueAndSupervisorCommentOnAFinishedTask() {
		TaskEntry task = finished();
		assertThat(comment(this.people.with(Role.REVIEWER, this.tasks.village), task)).isEqualTo(302);
		assertThat(comment(this.people.with(Role.SUPERVISOR, this.tasks.village), task)).isEqualTo(302);
	}

	@Test
	void whoeverLostTheRoleSeesTheOldTasksNoMore() {
		TaskEntry done = finished();
		TaskEntry open = this.tasks.survey("Đỗ Văn Bảy", null, this.reviewer);
		assertThat(reads(done)).isEqualTo(200);
		this.accounts.revoke(this.reviewer, Role.REVIEWER, this.tasks.village);

		assertThat(reads(done)).isEqualTo(403);
		assertThat(reads(open)).isEqualTo(403);
		assertThat(comment(this.reviewer, open)).isEqualTo(403);

		this.accounts.grant(this.reviewer, Role.VILLAGE_HEAD, this.tasks.village);
		assertThat(reads(done)).isEqualTo(200);
		assertThat(draft(this.reviewer, open)).isEqualTo(403);
		assertThat(this.mvc.post()
			.uri("/api/tasks/{id}/submission", open.id())
			.header("Idempotency-Key", "0123456789")
			.with(as(this.reviewer))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")).hasStatus(403);
	}

	@Test
	void aRoleElsewhereIsNoReasonToSeeAnOldTask() {
		TaskEntry done = finished();
		this.accounts.revoke(this.reviewer, Role.REVIEWER, this.tasks.village);
		this.accounts.grant(this.reviewer, Role.REVIEWER, new AreaPath("/01/"));
		assertThat(reads(done)).isEqualTo(403);
	}

	private TaskEntry finished() {
		TaskEntry task = this.tasks.survey("Đỗ Văn An", null, this.reviewer);
		this.recorder.ended(task.id(), TaskEntry.Ending.DONE, this.reviewer, TestTime.at(TaskMother.TODAY, 9));
		return task;
	}

	private int reads(TaskEntry task) {
		return this.mvc.get()
			.uri("/api/tasks/{id}", task.id())
			.with(as(this.reviewer))
			.exchange()
			.getResponse()
			.getStatus();
	}

	private int comment(String username, TaskEntry task) {
		return this.mvc.post()
			.uri("/tasks/{id}/comments", task.id())
			.param("text", "Đã gọi điện")
			.with(as(username))
			.with(csrf())
			.exchange()
			.getResponse()
			.getStatus();
	}

	private int draft(String username, TaskEntry task) {
		return this.mvc.put()
			.uri("/api/tasks/{id}/draft", task.id())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.with(as(username))
			.with(csrf())
			.exchange()
			.getResponse()
			.getStatus();
	}

}
