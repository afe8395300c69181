package vn.rasoat.procedure.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.procedure.commune.Commune;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/**
 * A commune that cannot follow a document that moved dates is tried again ever more
 * rarely; people are told which it is.
 */
@RaSoatTest
class FailingCommuneTests {

	private static final String SURVEY = "UserTask_RecordSurvey";

	private static final LocalDate MOVED = LocalDate.of(2026, 10, 14);

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private FollowingPlans following;

	@Autowired
	private JdbcClient jdbc;

	private final String number = CampaignAnswers.number("KH-UBND");

	private CampaignAtWork campaign;

	private Commune ill;

	private Commune healthy;

	private long village;

	private String healthyStatus;

	@BeforeEach
	void oneCommuneCannotFollow() {
		this.campaign = this.driver.launched(2, 2);
		this.campaign.communes().forEach(Commune::isPrepared);
		this.ill = this.campaign.commune(0);
		this.healthy = this.campaign.commune(1);
		this.village = this.ill.villages().get(0).id();
		this.healthyStatus = this.ill.villages().get(0).status().name();
		status("UNHEARD-OF");
		assertThat(this.campaign.posts("/extensions", Map.of("number", this.number, "issuedOn", "2026-10-05", "reason",
				"Mưa lũ", "survey", MOVED.toString(), "acknowledged", true)))
			.hasStatus2xxSuccessful();
	}

	@AfterEach
	void isCured() {
		status(this.healthyStatus);
		TestTime.set(LocalDate.of(2026, 10, 6));
		this.following.run(TestTime.at(LocalDate.of(2026, 10, 6), 8));
	}

	@Test
	void othersFollowAndTheNextAttemptLiesAhead() {
		assertThat(dueOf(this.healthy)).isEqualTo(WorkingDays.endOf(MOVED));
		assertThat(this.following.nextDue()).isAfter(TestTime.at(LocalDate.of(2026, 10, 5), 8));
		Instant first = nextAttempt();
		assertThat(first).isEqualTo(TestTime.at(LocalDate.of(2026, 10, 5), 8).plusSeconds(60));

		TestTime.set(first);
		this.following.run(first);

		assertThat(nextAttempt()).as("twice as long").isEqualTo(first.plusSeconds(120));
		assertThat(this.following.nextDue()).isAfter(first);
	}

	@Test
	void pagesNameItUntilItHasFollowed() {
		status(this.healthyStatus);
		String name = this.ill.review().communeName();
		String admin = this.driver.people.with(Role.ADMIN, this.ill.review().path());
		String elsewhere = this.driver.people.with(Role.ADMIN, new AreaPath("/01/"));
		String notice = "1 xã chưa chuyển theo văn bản " + this.number + ": " + name + ".";
		assertThat(get("/campaigns/" + this.campaign.id(), this.campaign.lead())).bodyText().contains(notice);
		assertThat(get("/api/campaigns/" + this.campaign.id(), this.campaign.lead())).bodyJson()
			.extractingPath("$.plan.behind[0].communes")
			.asArray()
			.containsExactly(name);
		assertThat(get("/admin/blocked", admin)).bodyText()
			.contains(name, this.number, "UNHEARD-OF", "08:01 ngày 05/10/2026");
		assertThat(get("/api/admin/blocked/communes", admin)).bodyText().contains(this.number);
		assertThat(get("/admin/blocked", elsewhere)).bodyText().doesNotContain(this.number);
		assertThat(get("/api/admin/blocked/communes", elsewhere)).bodyText().doesNotContain(this.number);

		TestTime.set(nextAttempt());
		this.following.run(nextAttempt());

		assertThat(dueOf(this.ill)).isEqualTo(WorkingDays.endOf(MOVED));
		assertThat(get("/campaigns/" + this.campaign.id(), this.campaign.lead())).bodyText()
			.doesNotContain("chưa chuyển theo văn bản");
		assertThat(get("/admin/blocked", admin)).bodyText().doesNotContain(this.number);
	}

	/** Nobody can read a village in such a state. */
	private void status(String status) {
		this.jdbc.sql("update cycle_village_review set status = ? where id = ?").params(status, this.village).update();
	}

	private Instant nextAttempt() {
		return this.jdbc.sql("select next_attempt_at from cycle_commune_to_follow where commune_review_id = ?")
			.param(this.ill.id())
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	private Instant dueOf(Commune commune) {
		return Objects.requireNonNull(commune.villagesAtWork().get(0).task(SURVEY).dueAt());
	}

	private MvcTestResult get(String path, String username) {
		return this.driver.mvc.get().uri(path).with(as(username)).exchange();
	}

}
