package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.approval.AreaFigures;
import vn.rasoat.approval.CampaignReport;
import vn.rasoat.approval.CampaignReports;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.DecisionDriver;

import static org.assertj.core.api.Assertions.assertThat;

/** When the official results are reported, and of whom (QĐ 24/2021/QĐ-TTg, Art. 7.3). */
@RaSoatTest
class OfficialReportTests {

	/** From here on five working days are left to 18/12, the last day of the report. */
	private static final LocalDate OPENS = LocalDate.of(2026, 12, 13);

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private CampaignReports reports;

	@Autowired
	private RecognitionDecisions recognitions;

	@Test
	void lastCommuneDecidedOpensTheOfficialReportBeforeItsDate() {
		CampaignAtWork campaign = this.driver.unasked(false, 0, 0);
		campaign.decides(campaign.commune(0));
		assertThat(campaign.open()).containsExactly(ReviewCycleModel.REPORT_PRELIMINARY);
		campaign.decides(campaign.commune(1));

		assertThat(campaign.open()).containsExactlyInAnyOrder(ReviewCycleModel.REPORT_PRELIMINARY,
				ReviewCycleModel.REPORT_OFFICIAL);
	}

	@Test
	void dateOpensTheOfficialReportAndItNamesTheCommuneThatStillRuns() {
		CampaignAtWork campaign = this.driver.unasked(false, 0, 1);
		campaign.decides(campaign.withoutHouseholds());
		campaign.endOf(OPENS.minusDays(2));
		assertThat(campaign.open()).doesNotContain(ReviewCycleModel.REPORT_OFFICIAL);

		campaign.endOf(OPENS.minusDays(1));
		assertThat(campaign.reportsOfficially(OPENS)).hasStatusOk();

		assertThat(this.reports.find(campaign.id(), CampaignReport.Kind.OFFICIAL).orElseThrow().figures())
			.satisfies((figures) -> {
				assertThat(figures.openCommunes()).containsExactly(campaign.running().unit().name());
				assertThat(figures.communes()).extracting(AreaFigures::name)
					.doesNotContain(campaign.running().unit().name())
					.hasSize(1);
			});
	}

	/** A report of a commune is not its decision. */
	@Test
	void communeThatHasReportedButNotDecidedIsNamedAndNotCounted() {
		CampaignAtWork campaign = this.driver.unasked(false, 0, 0);
		Commune reported = campaign.commune(1);
		reported.isPrepared();
		campaign.decides(campaign.commune(0));
		this.driver.decisions.of(reported).reports(DecisionDriver.DAY);
		campaign.endOf(OPENS);
		assertThat(campaign.reportsOfficially(OPENS.plusDays(1))).hasStatusOk();

		assertThat(this.reports.find(campaign.id(), CampaignReport.Kind.OFFICIAL).orElseThrow().figures())
			.satisfies((figures) -> {
				assertThat(figures.openCommunes()).containsExactly(reported.unit().name());
				assertThat(figures.communes()).extracting(AreaFigures::name)
					.containsExactly(campaign.commune(0).unit().name());
			});
	}

	/** Its decision says that nobody is poor there, and nobody gets a certificate. */
	@Test
	void communeWithoutAHouseholdToReviewIsDecidedToo() {
		CampaignAtWork campaign = this.driver.unasked(false, 0);
		campaign.decides(campaign.commune(0));

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

}
