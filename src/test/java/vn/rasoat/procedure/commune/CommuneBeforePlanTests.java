package vn.rasoat.procedure.commune;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.campaign.CampaignAtWork;
import vn.rasoat.procedure.campaign.CampaignDriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * No commune begins before the plan of its campaign (QĐ 24/2021/QĐ-TTg, Art. 4): its days
 * are those of the plan.
 */
@RaSoatTest
class CommuneBeforePlanTests {

	@Autowired
	private CampaignDriver campaigns;

	@Autowired
	private CommuneDriver communes;

	@Autowired
	private Places places;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void communeIsNotStartedBeforeThePlanIsIssued() {
		CampaignAtWork campaign = this.campaigns.opened(1);
		Commune commune = campaign.commune(0);
		assertThat(page(commune)).bodyText().doesNotContain("Bắt đầu rà soát ở xã");

		assertThat(start(commune)).hasStatus(409).bodyText().contains("kế hoạch");
		assertThat(commune.review().status()).isEqualTo(Status.WAITING);
	}

	@Test
	void onceThePlanIsInForceACommuneMayBeStarted() {
		CampaignAtWork campaign = this.campaigns.planned(1);
		Commune commune = campaign.commune(0);
		assertThat(page(commune)).bodyText().contains("Bắt đầu rà soát ở xã");

		assertThat(start(commune)).hasStatus2xxSuccessful();
		assertThat(commune.review().status()).isEqualTo(Status.PREPARING);
	}

	@Test
	void communeCalledOffBeforeTheOpeningOpensNoOther() {
		CampaignAtWork campaign = this.campaigns.opened(1, 1);
		campaign.commune(0).cancels();

		Commune added = campaign.takesIn(this.places.commune(campaign.unit()), 1);
		assertThat(added.review().status()).isEqualTo(Status.WAITING);
	}

	private MvcTestResult page(Commune commune) {
		return this.mvc.get().uri("/commune-reviews/" + commune.id()).with(as(commune.officer())).exchange();
	}

	private MvcTestResult start(Commune commune) {
		return this.mvc.post()
			.uri("/api/commune-reviews/" + commune.id() + "/start")
			.with(as(commune.officer()))
			.with(csrf())
			.contentType("application/json")
			.content(Map.of().toString())
			.exchange();
	}

}
