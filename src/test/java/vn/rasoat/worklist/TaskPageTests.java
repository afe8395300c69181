package vn.rasoat.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@RaSoatTest
class TaskPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TaskRecorder recorder;

	@Autowired
	private TaskEntries entries;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Accounts accounts;

	private TaskMother tasks;

	private String hoa;

	private String binh;

	@BeforeEach
	void people() {
		TestTime.set(TaskMother.TODAY);
		this.tasks = new TaskMother(this.recorder);
		this.hoa = reviewer("Lê Thị Hoa");
		this.binh = reviewer("Trần Văn Bình");
	}

	@Test
	void secondClaimIsToldWhoWasFasterAndWhen() {
		TaskEntry task = this.tasks.survey("Đỗ Văn An", null);

		assertThat(post(this.hoa, "/tasks/" + task.id() + "/claim")).hasStatus3xxRedirection();
		assertThat(this.entries.find(task.id()).orElseThrow().owner()).isEqualTo(this.hoa);
		assertThat(post(this.binh, "/tasks/" + task.id() + "/claim")).hasStatus(409)
			.bodyText()
			.contains("Việc này Lê Thị Hoa đã nhận lúc 08:00 ngày 05/10/2026.")
			.doesNotContain("Exception");
		assertThat(this.mvc.post().uri("/api/tasks/{id}/claim?lang=en", task.id()).with(as(this.binh)).with(csrf()))
			.hasStatus(409)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Already taken by Lê Thị Hoa at 08:00, 5 Oct 2026. Contact them or wait until it is released.");
	}

	@Test
	void onlyTheOwnerGivesATaskBack() {
		TaskEntry task = this.tasks.survey("Đỗ Văn An", null, this.hoa);

		assertThat(post(this.binh, "/tasks/" + task.id() + "/release")).hasStatus(409);
		assertThat(post(this.hoa, "/tasks/" + task.id() + "/release")).hasStatus3xxRedirection();
		assertThat(this.entries.find(task.id()).orElseThrow().owner()).isNull();
	}

	@Test
	void taskOfAnotherAreaIsRefusedOnEveryPath() {
		TaskEntry foreign = new TaskMother(this.recorder).survey("Đỗ Văn An", null);
		for (String path : List.of("/tasks/", "/api/tasks/")) {
			assertThat(this.mvc.get().uri(path + foreign.id()).with(as(this.hoa))).hasStatus(403);
			assertThat(post(this.hoa, path + foreign.id() + "/claim")).hasStatus(403);
			assertThat(post(this.hoa, path + foreign.id() + "/release")).hasStatus(403);
		}
		assertThat(this.mvc.get().uri("/api/tasks/{id}/form", foreign.id()).with(as(this.hoa))).hasStatus(403);
		assertThat(draft(this.hoa, foreign.id(), "{}")).hasStatus(403);
		assertThat(submit(this.hoa, foreign.id(), "{}")).hasStatus(403);
	}

	@Test
	void draftBelongsToItsWriter() {
		TaskEntry task = this.tasks.survey("Đỗ Văn An", null);

		assertThat(draft(this.hoa, task.id(), "{\"remark\":\"nhà dột\"}")).hasStatusOk();
		assertThat(draft(this.hoa, task.id(), "{\"remark\":\"nhà dột nát\"}")).hasStatusOk();
		assertThat(draft(this.binh, task.id(), "[]")).hasStatus(422);
		assertThat(draft(this.binh, task.id(), "{\"a\":\"" + "x".repeat(300_000) + "\"}")).hasStatus(422);
		assertThat(kept(this.hoa, task)).contains("{\"remark\":\"nhà dột nát\"}");
		assertThat(kept(this.binh, task)).isEmpty();
		assertThat(this.mvc.delete().uri("/api/tasks/{id}/draft", task.id()).with(as(this.hoa)).with(csrf()))
			.hasStatus(204);
		assertThat(kept(this.hoa, task)).isEmpty();
	}

	@Test
	void textOfTheSlowerOneIsOfferedForCopying() {
		TaskEntry task = this.tasks.survey("Đỗ Văn An", null);
		draft(this.binh, task.id(), "{\"remark\":\"mái <b>tôn</b>\"}");
		finish(task);

		assertThat(form(this.binh, task)).hasStatus(409);
		assertThat(page(this.binh, task)).hasStatusOk()
			.bodyText()
			.contains("remark: mái &lt;b&gt;tôn&lt;/b&gt;", "Lê Thị Hoa", "Đã xong");
		assertThat(draft(this.binh, task.id(), "{\"remark\":\"muộn\"}")).hasStatusOk();
	}

	@Test
	void submissionNeedsItsKeyAndAFreeTask() {
		TaskEntry task = this.tasks.survey("Đỗ Văn An", null, this.binh);

		assertThat(this.mvc.post()
			.uri("/api/tasks/{id}/submission", task.id())
			.with(as(this.binh))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")).hasStatus(422);
		assertThat(submit(this.hoa, task.id(), "{}")).hasStatus(409).bodyText().contains("Trần Văn Bình đã nhận");
		assertThat(submit(this.binh, task.id(), "{\"points\":")).hasStatus(400);
	}

	@Test
	void commentsAreEscapedAndNotTooLong() {
		TaskEntry task = this.tasks.survey("Đỗ Văn An", null);

		assertThat(comment(task, "Hộ đi vắng <script>alert(1)</script>")).hasStatus3xxRedirection();
		assertThat(comment(task, "  ")).hasStatus(422);
		assertThat(comment(task, "x".repeat(2001))).hasStatus(422);
		finish(task);
		assertThat(page(this.binh, task)).bodyText()
			.contains("Hộ đi vắng &lt;script&gt;", "Lê Thị Hoa")
			.doesNotContain("<script>alert");
	}

	private Optional<String> kept(String username, TaskEntry task) {
		return this.drafts.find(task.id(), this.accounts.actor(username)).map(Drafts.Draft::content);
	}

	private void finish(TaskEntry task) {
		this.recorder.ended(task.id(), TaskEntry.Ending.DONE, this.hoa, TestTime.at(TaskMother.TODAY, 9));
	}

	private MvcTestResult comment(TaskEntry task, String text) {
		return this.mvc.post()
			.uri("/tasks/{id}/comments", task.id())
			.param("text", text)
			.with(as(this.hoa))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult page(String username, TaskEntry task) {
		return this.mvc.get().uri("/tasks/{id}", task.id()).with(as(username)).exchange();
	}

	private MvcTestResult form(String username, TaskEntry task) {
		return this.mvc.get().uri("/api/tasks/{id}/form", task.id()).with(as(username)).exchange();
	}

	private MvcTestResult draft(String username, String task, String content) {
		return this.mvc.put()
			.uri("/api/tasks/{id}/draft", task)
			.with(as(username))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(content)
			.exchange();
	}

	private MvcTestResult submit(String username, String task, String values) {
		return this.mvc.post()
			.uri("/api/tasks/{id}/submission", task)
			.header("Idempotency-Key", UUID.randomUUID())
			.with(as(username))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(values)
			.exchange();
	}

	private MvcTestResult post(String username, String path) {
		return this.mvc.post().uri(path).with(as(username)).with(csrf()).exchange();
	}

	private RequestPostProcessor as(String username) {
		return authentication(
				UsernamePasswordAuthenticationToken.authenticated(this.accounts.actor(username), null, List.of()));
	}

	private String reviewer(String name) {
		String username = "reviewer-" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts
			.open(new Accounts.NewAccount(username, name, username + "@example.vn", "Ra-soat-2026-thon", false));
		this.accounts.grant(username, Role.REVIEWER, this.tasks.village);
		return username;
	}

}
