package vn.rasoat.procedure.campaign;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.Plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Plans hang on plans, never on themselves. */
@RaSoatTest
class UpperPlanCircleTests {

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private Plans plans;

	@Test
	void planIsRefusedThatHangsOnTheOneItWouldStandAbove() {
		CampaignAtWork one = planned();
		CampaignAtWork other = planned();
		String first = CampaignAnswers.number("KH-UBND");
		String second = CampaignAnswers.number("KH-UBND");
		assertThat(above(one, first)).hasStatus(201);
		assertThat(above(other, second)).hasStatus(201);
		assertThat(above(one, second)).hasStatus(201);

		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThat(above(other, first)).hasStatus(409).bodyText().contains(first));
		assertThat(numbers(other)).containsSubsequence(second, plan(other).document().number()).doesNotContain(first);
		assertThat(numbers(one)).containsSubsequence(second, first, plan(one).document().number());
	}

	/** Without a plan above from the start. */
	private CampaignAtWork planned() {
		CampaignAtWork campaign = this.driver.opened(1);
		Map<String, Object> plan = new HashMap<>(campaign.plan());
		plan.keySet().removeIf((key) -> key.startsWith("upper"));
		campaign.planComesInForce(plan);
		return campaign;
	}

	private Plan plan(CampaignAtWork campaign) {
		return this.plans.ofCampaign(campaign.id()).orElseThrow();
	}

	private Iterable<String> numbers(CampaignAtWork campaign) {
		return this.plans.cascade(plan(campaign).id()).stream().map((it) -> it.document().number()).toList();
	}

	private MvcTestResult above(CampaignAtWork campaign, String number) {
		return campaign.posts("/upper-plans",
				Map.of("number", number, "issuedOn", "2026-08-01", "issuingBody", "UBND tỉnh Bốn Phương"));
	}

}
