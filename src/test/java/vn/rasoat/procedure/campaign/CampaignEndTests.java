package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.approval.AreaFigures;
import vn.rasoat.approval.CampaignReport;
import vn.rasoat.approval.CampaignReports;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.cycle.Campaign.Status;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.DecisionDriver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a campaign comes to its end: reports, approval, the last commune (QĐ
 * 24/2021/QĐ-TTg, Art. 7; TT 17/2016/TT-BLĐTBXH, Art. 9).
 */
@RaSoatTest
class CampaignEndTests {

	private static final LocalDate PRELIMINARY = LocalDate.of(2026, 11, 13);

	/** From here on five working days are left to 18/12, the last day of the report. */
	private static final LocalDate OPENS = LocalDate.of(2026, 12, 13);

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private DecisionDriver decisions;

	@Autowired
	private CampaignReports reports;

	@Autowired
	private RecognitionDecisions recognitions;

	@Test
	void lastCommuneDecidedOpensTheOfficialReportBeforeItsDate() {
		CampaignAtWork campaign = this.driver.unasked(false, 0, 0);
		isDecided(campaign.commune(0));
		assertThat(campaign.open()).containsExactly(ReviewCycleModel.REPORT_PRELIMINARY);
		isDecided(campaign.commune(1));

		assertThat(campaign.open()).containsExactlyInAnyOrder(ReviewCycleModel.REPORT_PRELIMINARY,
				ReviewCycleModel.REPORT_OFFICIAL);
	}

	@Test
	void dateOpensTheOfficialReportAndItNamesTheCommuneThatStillRuns() {
		CampaignAtWork campaign = this.driver.unasked(false, 0, 1);
		isDecided(campaign.withoutHouseholds());
		campaign.endOf(OPENS.minusDays(2));
		assertThat(campaign.open()).doesNotContain(ReviewCycleModel.REPORT_OFFICIAL);

		campaign.endOf(OPENS.minusDays(1));
		assertThat(campaign.reportsOfficially(OPENS)).hasStatusOk();

		assertThat(this.reports.find(campaign.id(), CampaignReport.Kind.OFFICIAL).orElseThrow().figures())
			.satisfies((figures) -> {
				assertThat(figures.openCommunes()).containsExactly(running(campaign).unit().name());
				assertThat(figures.communes()).extracting(AreaFigures::name)
					.doesNotContain(running(campaign).unit().name())
					.hasSize(1);
			});
	}

	/** Its decision says that nobody is poor there, and nobody gets a certificate. */
	@Test
	void communeWithoutAHouseholdToReviewIsDecidedToo() {
		CampaignAtWork campaign = this.driver.unasked(false, 0);
		isDecided(campaign.commune(0));

		assertThat(this.recognitions.latest(campaign.commune(0).id()).orElseThrow().households()).isEmpty();
		assertThat(campaign.commune(0).openSteps()).isEmpty();
	}

	@Test
	void officialReportWaitsForTheFirstDecision() {
		CampaignAtWork campaign = this.driver.unasked(false, 1);
		campaign.endOf(OPENS);

		assertThat(campaign.reportsOfficially(OPENS.plusDays(1))).hasStatus(422).bodyText().contains("quyết định");
		assertThat(campaign.open()).contains(ReviewCycleModel.REPORT_OFFICIAL);
	}

	@Test
	void campaignStaysOpenForTheCommuneThatIsLateAndClosesWithIt() {
		CampaignAtWork campaign = this.driver.unasked(false, 0, 1);
		isDecided(campaign.withoutHouseholds());
		reportsAtTheirDates(campaign);
		assertThat(campaign.waitsAt("CatchEvent_LastCommuneFinished")).isTrue();
		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);

		running(campaign).cancels();

		assertThat(campaign.isRunning()).isFalse();
		assertThat(campaign.campaign().status()).isEqualTo(Status.CLOSED);
	}

	@Test
	void campaignOfDecidedCommunesClosesWithItsReportsWhereNoApprovalIsExpected() {
		CampaignAtWork campaign = this.driver.unasked(false, 0);
		isDecided(campaign.commune(0));
		reportsAtTheirDates(campaign);

		assertThat(campaign.isRunning()).isFalse();
		assertThat(campaign.campaign().status()).isEqualTo(Status.CLOSED);
		assertThat(this.reports.approvalOf(campaign.id())).isEmpty();
	}

	@Test
	void whereApprovalIsExpectedItClosesTheCampaign() {
		CampaignAtWork campaign = this.driver.unasked(true, 0);
		isDecided(campaign.commune(0));
		reportsAtTheirDates(campaign);
		assertThat(campaign.open()).containsExactly(ReviewCycleModel.APPROVE_RESULTS);
		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);

		assertThat(campaign.approves(OPENS)).hasStatusOk();

		assertThat(campaign.campaign().status()).isEqualTo(Status.CLOSED);
		assertThat(this.reports.approvalOf(campaign.id())).isPresent();
	}

	@Test
	void approvalIsNoEndWhileACommuneIsOpen() {
		CampaignAtWork campaign = this.driver.unasked(true, 0, 1);
		isDecided(campaign.withoutHouseholds());
		reportsAtTheirDates(campaign);
		assertThat(campaign.approves(OPENS)).hasStatusOk();

		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);
		running(campaign).cancels();
		assertThat(campaign.campaign().status()).isEqualTo(Status.CLOSED);
	}

	@Test
	void communeTakenInAfterTheLastDecisionIsWaitedFor(@Autowired Places places) {
		CampaignAtWork campaign = this.driver.unasked(false, 0);
		isDecided(campaign.commune(0));
		TestTime.set(LocalDate.of(2026, 11, 12));
		Commune late = campaign.takesIn(places.commune(campaign.unit()), 0);
		assertThat(late.review().status()).isEqualTo(CommuneReview.Status.PREPARING);
		reportsAtTheirDates(campaign);
		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);

		isDecided(late);
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
		isDecided(campaign.commune(0));
		TestTime.set(OPENS);
		assertThat(campaign.reportsOfficially(OPENS)).hasStatusOk();

		assertThat(campaign.open()).containsExactly(ReviewCycleModel.REPORT_PRELIMINARY);
		assertThat(campaign.campaign().status()).isEqualTo(Status.RUNNING);
	}

	/** The commune has nobody to review; its report and decision say so. */
	private void isDecided(Commune commune) {
		TestTime.set(LocalDate.of(2026, 10, 5));
		commune.isPrepared();
		TestTime.set(DecisionDriver.DAY);
		this.decisions.of(commune).goesThrough(DecisionDriver.DAY);
		commune.settles();
		assertThat(commune.review().status()).isEqualTo(CommuneReview.Status.DECIDED);
	}

	private static Commune running(CampaignAtWork campaign) {
		return campaign.communes()
			.stream()
			.filter((it) -> it.review().status() == CommuneReview.Status.PREPARING)
			.findFirst()
			.orElseThrow();
	}

	private void reportsAtTheirDates(CampaignAtWork campaign) {
		TestTime.set(PRELIMINARY);
		assertThat(campaign.reportsPreliminarily(PRELIMINARY)).hasStatusOk();
		campaign.timeReaches(TestTime.at(OPENS, 8));
		assertThat(campaign.reportsOfficially(OPENS)).hasStatusOk();
	}

}
