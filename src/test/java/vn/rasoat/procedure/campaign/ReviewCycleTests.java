package vn.rasoat.procedure.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Campaign.Status;
import vn.rasoat.cycle.MissedMilestones;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/** A campaign from its plan on (QĐ 24/2021/QĐ-TTg, Art. 3, 7 and 8). */
@RaSoatTest
class ReviewCycleTests {

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private MissedMilestones missed;

	@Autowired
	private Journal journal;

	@Autowired
	private TellingAgain tellingAgain;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void planInForceLeadsToPreliminaryReportAndCommitteeSideBySide() {
		CampaignAtWork campaign = this.driver.opened(1);
		assertThat(campaign.open()).containsExactly(ReviewCycleModel.ISSUE_PLAN);
		assertThat(campaign.issues(campaign.plan())).hasStatusOk();

		assertThat(campaign.open()).containsExactlyInAnyOrder(ReviewCycleModel.REPORT_PRELIMINARY,
				ReviewCycleModel.SET_UP_COMMITTEE);
		assertThat(campaign.task(ReviewCycleModel.REPORT_PRELIMINARY).dueAt())
			.isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 11, 13)));
		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);
	}

	@Test
	void doubtfulPlanIsIssuedOnlyKnowingly() {
		CampaignAtWork campaign = this.driver.opened(1);
		Map<String, Object> doubtful = campaign.plan();
		doubtful.put("decisionBy", "2026-11-13");
		assertThat(campaign.issues(doubtful)).hasStatus(422).bodyText().contains("Xin ý kiến 5 ngày làm việc");
		assertThat(campaign.campaign().status()).isEqualTo(Status.PREPARING);
		doubtful.put("acknowledged", true);
		assertThat(campaign.issues(doubtful)).hasStatusOk();

		assertThat(this.journal.of(campaign.caseKey()))
			.anyMatch((it) -> it.action().equals("plan.warnings-acknowledged"));
	}

	@Test
	void unlawfulPlanIsRefusedHoweverKnowingly() {
		CampaignAtWork campaign = this.driver.opened(1);
		Map<String, Object> unlawful = campaign.plan();
		unlawful.put("officialBy", "2026-12-31");
		unlawful.put("acknowledged", true);

		assertThat(campaign.issues(unlawful)).hasStatus(422).bodyText().contains("Điều 7.3");
		assertThat(campaign.open()).containsExactly(ReviewCycleModel.ISSUE_PLAN);
	}

	@Test
	void milestoneThatWasMovedIsToldAgain() {
		CampaignAtWork campaign = this.driver.opened(1);
		Map<String, Object> early = campaign.plan();
		early.put("preliminaryBy", "2026-10-09");
		campaign.planComesInForce(early);
		campaign.endOf(LocalDate.of(2026, 10, 9));
		assertThat(this.missed.isNoted(campaign.caseKey(), "preliminary")).isTrue();
		assertThat(campaign.extendsPlan(Map.of("preliminary", "2026-11-13"))).hasStatusOk();
		assertThat(this.missed.isNoted(campaign.caseKey(), "preliminary")).isFalse();

		Instant moved = WorkingDays.endOf(LocalDate.of(2026, 11, 13));
		assertThat(campaign.task(ReviewCycleModel.REPORT_PRELIMINARY).dueAt()).isEqualTo(moved);
		campaign.timeReaches(moved);
		this.tellingAgain.run(moved);
		assertThat(this.missed.isNoted(campaign.caseKey(), "preliminary")).isTrue();
	}

	@Test
	void extensionMovesATimerThatHasNotFired() {
		CampaignAtWork campaign = this.driver.planned(1);
		assertThat(campaign.extendsPlan(Map.of("preliminary", "2026-11-06"))).hasStatusOk();

		assertThat(campaign.timers()).contains(WorkingDays.endOf(LocalDate.of(2026, 11, 6)));
	}

	@Test
	void lawIsNotExtended() {
		CampaignAtWork campaign = this.driver.planned(1);

		assertThat(campaign.extendsPlan(Map.of("preliminary", "2026-11-20"))).hasStatus(422)
			.bodyText()
			.contains("Điều 7.2");
	}

	@Test
	void pageShowsThePlanAndItsDates() {
		CampaignAtWork campaign = this.driver.planned(1);
		assertThat(this.mvc.get().uri("/campaigns/{id}", campaign.id()).with(as(campaign.lead()))).hasStatusOk()
			.bodyText()
			.contains("/KH-UBND", "13/11/2026", "In phiếu");
		assertThat(this.mvc.get().uri("/campaigns/new").with(as(campaign.lead()))).hasStatusOk();
		assertThat(this.mvc.get().uri("/campaigns").with(as(campaign.lead()))).hasStatusOk()
			.bodyText()
			.contains("Rà soát 2026");
		String other = this.driver.people.with(Role.LEAD_OFFICER, new AreaPath("/91/"));
		assertThat(this.mvc.get().uri("/campaigns/{id}", campaign.id()).with(as(other))).hasStatus(403);
	}

}
