package vn.rasoat.procedure.blocked;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;
import vn.rasoat.procedure.village.GivenUpStep;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** A case whose automatic step was given up, in the eyes of its admins and of others. */
@RaSoatTest
class BlockedStepsTests {

	private static final String MESSAGE = "value too long: Đỗ Văn Kín";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestPeople people;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private GivenUpStep step;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	private Village village;

	private String job;

	@BeforeEach
	void stuck() {
		this.village = this.driver.running(1);
		this.job = this.step.of(this.village);
		this.jdbc.sql("update act_ru_job set exception_msg_ = ? where id_ = ?").params(MESSAGE, this.job).update();
	}

	@AfterEach
	void goesOn() {
		this.step.goesOn(this.job);
	}

	@Test
	void adminOfTheAreaSeesItAndTriesItAgain() {
		String admin = this.people.with(Role.ADMIN, this.village.review().path());

		assertThat(get(admin, "/admin/blocked")).hasStatusOk()
			.bodyText()
			.contains(this.village.review().villageName(), MESSAGE, this.job, "Thử lại")
			.doesNotContain("\tat org.");
		assertThat(get(admin, "/api/admin/blocked")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[0].since")
			.asString()
			.isNotEmpty();
		assertThat(tries(admin, "/admin/blocked/")).hasStatus3xxRedirection();

		assertThat(this.step.job(this.village).getRetries()).isEqualTo(1);
		assertThat(get(admin, "/admin/blocked")).hasStatusOk().bodyText().doesNotContain(this.job);
		assertThat(this.journal.of(this.village.caseKey())).filteredOn("action", "step.tried-again")
			.singleElement()
			.satisfies((entry) -> assertThat(entry.enteredBy()).isEqualTo(admin));
		assertThat(tries(admin, "/api/admin/blocked/")).hasStatus(404).bodyText().contains("không còn vướng");
	}

	@Test
	void othersNeitherSeeItNorTouchIt() {
		String elsewhere = this.people.with(Role.ADMIN, new AreaPath("/01/"));
		assertThat(get(elsewhere, "/admin/blocked")).hasStatusOk().bodyText().doesNotContain(this.job, MESSAGE);
		assertThat(get(elsewhere, "/api/admin/blocked")).hasStatusOk().bodyText().doesNotContain(this.job, MESSAGE);
		assertThat(tries(elsewhere, "/admin/blocked/")).hasStatus(403);
		assertThat(tries(elsewhere, "/api/admin/blocked/")).hasStatus(403);
		assertThat(get(this.village.officer(), "/admin/blocked")).hasStatus(403);
		assertThat(this.step.job(this.village).getRetries()).isZero();
		assertThat(this.journal.of(this.village.caseKey())).filteredOn("action", "step.tried-again").isEmpty();
	}

	private MvcTestResult get(String username, String path) {
		return this.mvc.get().uri(path).with(as(username)).exchange();
	}

	private MvcTestResult tries(String username, String path) {
		return this.mvc.post().uri(path + this.job + "/retry").with(as(username)).with(csrf()).exchange();
	}

}
