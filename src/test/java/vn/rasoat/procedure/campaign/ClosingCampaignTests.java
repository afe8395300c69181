package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.approval.CampaignReports;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.cycle.Campaign.Status;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.DecisionDriver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a campaign comes to its end: reports, approval where one is expected, the last
 * commune (QĐ 24/2021/QĐ-TTg, Art. 7; TT 17/2016/TT-BLĐTBXH, Art. 9).
 */
@RaSoatTest
class ClosingCampaignTests {

	private static final LocalDate PRELIMINARY = LocalDate.of(2026, 11, 13);

	private static final LocalDate OFFICIAL = LocalDate.of(2026, 12, 14);

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private DecisionDriver decisions;

	@Autowired
	private CampaignReports reports;

	@Autowired
	private RecognitionDecisions recognitions;

	@Test
	void campaignStaysOpenForTheCommuneThatIsLateAndClosesWithIt() {
		CampaignAtWork campaign = this.driver.unasked(false, 0, 1);
		campaign.decides(campaign.withoutHouseholds());
		reportsAtTheirDates(campaign);
		assertThat(campaign.waitsAt("CatchEvent_LastCommuneFinished")).isTrue();
		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);

		campaign.running().cancels();

		assertThat(campaign.isRunning()).isFalse();
		assertThat(campaign.campaign().status()).isEqualTo(Status.CLOSED);
	}

	@Test
	void campaignOfDecidedCommunesClosesWithItsReportsWhereNoApprovalIsExpected() {
		CampaignAtWork campaign = this.driver.unasked(false, 0);
		campaign.decides(campaign.commune(0));
		reportsAtTheirDates(campaign);

		assertThat(campaign.isRunning()).isFalse();
		assertThat(campaign.campaign().status()).isEqualTo(Status.CLOSED);
		assertThat(this.reports.approvalOf(campaign.id())).isEmpty();
	}

	@Test
	void whereApprovalIsExpectedItClosesTheCampaign() {
		CampaignAtWork campaign = this.driver.unasked(true, 0);
		campaign.decides(campaign.commune(0));
		reportsAtTheirDates(campaign);
		assertThat(campaign.open()).containsExactly(ReviewCycleModel.APPROVE_RESULTS);
		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);

		assertThat(campaign.approves(OFFICIAL)).hasStatusOk();

		assertThat(campaign.campaign().status()).isEqualTo(Status.CLOSED);
		assertThat(this.reports.approvalOf(campaign.id())).isPresent();
	}

	@Test
	void approvalIsNoEndWhileACommuneIsOpen() {
		CampaignAtWork campaign = this.driver.unasked(true, 0, 1);
		campaign.decides(campaign.withoutHouseholds());
		reportsAtTheirDates(campaign);
		assertThat(campaign.approves(OFFICIAL)).hasStatusOk();

		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);
		campaign.running().cancels();
		assertThat(campaign.campaign().status()).isEqualTo(Status.CLOSED);
	}

	@Test
	void communeTakenInAfterTheLastDecisionIsWaitedFor(@Autowired Places places) {
		CampaignAtWork campaign = this.driver.unasked(false, 0);
		campaign.decides(campaign.commune(0));
		TestTime.set(LocalDate.of(2026, 11, 12));
		Commune late = campaign.takesIn(places.commune(campaign.unit()), 0);
		assertThat(late.review().status()).isEqualTo(CommuneReview.Status.PREPARING);
		reportsAtTheirDates(campaign);
		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);

		campaign.decides(late);
		assertThat(campaign.campaign().status()).isEqualTo(Status.CLOSED);
	}

	/** 14/12 is the last day of the yearly review; what comes later is marked, not stopped. */
	@Test
	void endOfTheWindowClosesNothing() {
		CampaignAtWork campaign = this.driver.unasked(false, 0);
		Commune commune = campaign.commune(0);
		commune.isPrepared();
		LocalDate after = LocalDate.of(2026, 12, 15);
		campaign.endOf(after.minusDays(1));
		commune.settles();
		assertThat(campaign.isRunning()).isTrue();
		assertThat(commune.openSteps()).containsExactly("UserTask_SubmitReport");
		TestTime.set(after);
		this.decisions.of(commune).goesThrough(after);
		commune.settles();

		assertThat(commune.review().status()).isEqualTo(CommuneReview.Status.DECIDED);
		assertThat(this.recognitions.latest(commune.id()).orElseThrow().late()).isTrue();
	}

	@Test
	void campaignWithoutPreliminaryReportIsNotOver() {
		CampaignAtWork campaign = this.driver.unasked(false, 0);
		campaign.decides(campaign.commune(0));
		TestTime.set(OFFICIAL);
		assertThat(campaign.reportsOfficially(OFFICIAL)).hasStatusOk();

		assertThat(campaign.open()).containsExactly(ReviewCycleModel.REPORT_PRELIMINARY);
		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);
	}

	private void reportsAtTheirDates(CampaignAtWork campaign) {
		TestTime.set(PRELIMINARY);
		assertThat(campaign.reportsPreliminarily(PRELIMINARY)).hasStatusOk();
		campaign.timeReaches(TestTime.at(OFFICIAL, 8));
		assertThat(campaign.reportsOfficially(OFFICIAL)).hasStatusOk();
	}

}
