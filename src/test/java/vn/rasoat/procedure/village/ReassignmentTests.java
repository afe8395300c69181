package vn.rasoat.procedure.village;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * A colleague is on leave: an open task goes to somebody else who holds the role there.
 */
@RaSoatTest
class ReassignmentTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private TestPeople people;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	private Village village;

	private TaskEntry visit;

	private String colleague;

	@BeforeEach
	void village() {
		this.village = this.driver.running(1);
		this.visit = this.village.task(ReviewVillageModel.RECORD_SURVEY);
		this.colleague = this.people.named("Phạm Thị Thay", Role.REVIEWER, this.village.review().path());
	}

	@Test
	void supervisorGivesATakenTaskToAColleague() {
		String supervisor = this.people.with(Role.SUPERVISOR, new AreaPath("/91/"));
		claim(this.village.reviewer());
		draft(this.village.reviewer());

		assertThat(this.mvc.get().uri("/tasks/{id}/reassignment", this.visit.id()).with(as(supervisor))).hasStatusOk()
			.bodyText()
			.contains("Phạm Thị Thay");
		assertThat(give(supervisor, this.colleague, "Nghỉ ốm")).hasStatus3xxRedirection();

		assertThat(now().owner()).isEqualTo(this.colleague);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.village.submit(this.village.reviewer(), this.visit, Answers.survey()));
		assertThat(this.mvc.get().uri("/tasks/{id}", this.visit.id()).with(as(this.colleague))).hasStatusOk()
			.bodyText()
			.contains("bản nháp chưa gửi của", "Người thử reviewer")
			.doesNotContain("nhà dột");
		assertThat(this.village.submit(this.colleague, this.visit, Answers.survey()).accepted()).isTrue();
	}

	@Test
	void bothAreToldAndTheJournalKeepsWhoHadIt() {
		claim(this.village.reviewer());

		assertThat(give(this.village.officer(), this.colleague, "Nghỉ thai sản")).hasStatus3xxRedirection();

		Journal.Entry entry = this.journal.of(this.village.caseKey())
			.stream()
			.filter((it) -> it.action().equals("worklist.reassigned"))
			.findFirst()
			.orElseThrow();
		assertThat(entry.enteredBy()).isEqualTo(this.village.officer());
		assertThat(entry.reason()).isEqualTo("Nghỉ thai sản");
		assertThat(entry.before()).contains(this.village.reviewer());
		assertThat(entry.after()).contains(this.colleague);
		assertThat(mails(this.colleague)).anyMatch((subject) -> subject.startsWith("Việc được giao cho ông/bà"));
		assertThat(mails(this.village.reviewer()))
			.anyMatch((subject) -> subject.startsWith("Việc đã giao cho người khác"));
	}

	@Test
	void onlyHoldersOfTheRoleThereCanGetIt() {
		String elsewhere = this.people.with(Role.REVIEWER, new AreaPath("/01/"));

		assertThat(give(this.village.officer(), elsewhere, "Nghỉ ốm")).hasStatus(422);
		assertThat(give(this.village.officer(), this.village.head(), "Nghỉ ốm")).hasStatus(422);
		assertThat(give(this.village.officer(), null, "Nghỉ ốm")).hasStatus(422);
		assertThat(give(this.village.officer(), this.colleague, " ")).hasStatus(422);
		assertThat(now().owner()).isNull();
	}

	@Test
	void wrongRoleAndWrongAreaAreRefusedOnEveryPath() {
		List<String> strangers = List.of(this.village.reviewer(), this.village.head(), this.colleague,
				this.people.with(Role.SUPERVISOR, new AreaPath("/01/")),
				this.people.with(Role.COMMUNE_OFFICER, new AreaPath("/01/")),
				this.people.with(Role.INSPECTOR, new AreaPath("/91/")),
				this.people.with(Role.COMMUNE_CHAIR, new AreaPath("/91/")));
		assertThat(strangers).allSatisfy((stranger) -> {
			assertThat(give(stranger, this.colleague, "Nghỉ ốm")).hasStatus(403);
			assertThat(giveByProgram(stranger, this.colleague)).hasStatus(403);
			assertThat(this.mvc.get().uri("/tasks/{id}/reassignment", this.visit.id()).with(as(stranger)))
				.hasStatus(403);
			assertThat(this.mvc.get().uri("/api/tasks/{id}/reassignment", this.visit.id()).with(as(stranger)))
				.hasStatus(403);
		});
	}

	@Test
	void endedTaskIsNotGivenToAnybody() {
		this.village.submit(this.village.reviewer(), this.visit, Answers.survey());

		assertThat(give(this.village.officer(), this.colleague, "Nghỉ ốm")).hasStatus(409)
			.bodyText()
			.contains("đã làm xong lúc");
		assertThat(giveByProgram(this.village.officer(), this.colleague)).hasStatus(409);
	}

	private TaskEntry now() {
		return this.driver.entries.find(this.visit.id()).orElseThrow();
	}

	private void claim(String username) {
		assertThat(this.mvc.post().uri("/tasks/{id}/claim", this.visit.id()).with(as(username)).with(csrf()))
			.hasStatus3xxRedirection();
	}

	private void draft(String username) {
		assertThat(this.mvc.put()
			.uri("/api/tasks/{id}/draft", this.visit.id())
			.with(as(username))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"remark\":\"nhà dột\"}")).hasStatusOk();
	}

	private MvcTestResult give(String username, @Nullable String to, String reason) {
		var request = this.mvc.post().uri("/tasks/{id}/reassignment", this.visit.id()).with(as(username)).with(csrf());
		return ((to != null) ? request.param("owner", to) : request).param("reason", reason).exchange();
	}

	private MvcTestResult giveByProgram(String username, String to) {
		return this.mvc.post()
			.uri("/api/tasks/{id}/reassignment", this.visit.id())
			.with(as(username))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"owner\":\"" + to + "\",\"reason\":\"Nghỉ ốm\"}")
			.exchange();
	}

	private List<String> mails(String username) {
		return this.jdbc.sql("select subject from notification_fact where recipient = ? and case_key = ?")
			.params(username, this.village.caseKey())
			.query(String.class)
			.list();
	}

}
