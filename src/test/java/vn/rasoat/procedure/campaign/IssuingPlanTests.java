package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.Campaign.Status;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.Places;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans on record: their numbers, what they rest on, and what the law says of their
 * dates.
 */
@RaSoatTest
class IssuingPlanTests {

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private Places places;

	@Autowired
	private Plans plans;

	@Autowired
	private Journal journal;

	@Test
	void numberIsGivenOnceByABodyInAYear() {
		CampaignAtWork first = this.driver.planned(1);
		Plan plan = this.plans.ofCampaign(first.id()).orElseThrow();
		CampaignAtWork second = this.driver.opened(1);
		Map<String, Object> same = second.plan();
		same.put("number", " " + plan.document().number().toLowerCase());
		same.put("issuingBody", plan.document().issuingBody().toUpperCase());

		assertThat(second.issues(same)).hasStatus4xxClientError().bodyText().contains("trong năm 2026");
		assertThat(this.plans.ofCampaign(second.id())).isEmpty();
		assertThat(second.open()).containsExactly(ReviewCycleModel.ISSUE_PLAN);
	}

	@Test
	void sameNumberOfAnotherBodyOrYearIsAnotherPlan() {
		CampaignAtWork first = this.driver.planned(1);
		String number = this.plans.ofCampaign(first.id()).orElseThrow().document().number();
		CampaignAtWork second = this.driver.opened(1);
		Map<String, Object> ofAnotherBody = second.plan();
		ofAnotherBody.put("number", number);
		assertThat(second.issues(ofAnotherBody)).hasStatusOk();

		CampaignAtWork third = this.driver.opened(1);
		Map<String, Object> ofAnotherYear = third.plan();
		ofAnotherYear.put("number", number);
		ofAnotherYear.put("issuingBody", first.plan().get("issuingBody"));
		ofAnotherYear.put("happenedOn", "2025-12-30");
		assertThat(third.issues(ofAnotherYear)).hasStatusOk();
	}

	@Test
	void plansRestOnEachOtherFromTheProvinceToTheCommune() {
		TestTime.set(LocalDate.of(2024, 10, 5));
		Unit district = this.places.district(this.places.province());
		CampaignAtWork campaign = this.driver.opened(district, 2024, 1);
		assertThat(campaign.issues(planOf2024(campaign, "2024-08-15"))).hasStatusOk();
		campaign.launches(2024);
		campaign.commune(0).submit("UserTask_SetUpCommuneCommittee", committeeOf2024());

		Plan own = this.plans.ofCampaign(campaign.id()).orElseThrow();
		List<Plan> cascade = this.plans.cascade(own.id());
		assertThat(cascade).extracting((it) -> it.document().level()).containsExactly(Level.PROVINCE, Level.DISTRICT);
		assertThat(this.plans.below(own.id())).extracting((it) -> it.document().level()).containsExactly(Level.COMMUNE);
		assertThat(cascade).extracting((it) -> it.document().issuedOn())
			.isSorted()
			.first()
			.isEqualTo(LocalDate.of(2024, 8, 15));
	}

	@Test
	void planDoesNotRestOnOneThatCameLater() {
		TestTime.set(LocalDate.of(2024, 10, 5));
		CampaignAtWork campaign = this.driver.opened(this.places.district(this.places.province()), 2024, 1);

		assertThat(campaign.issues(planOf2024(campaign, "2024-08-31"))).hasStatus(422)
			.bodyText()
			.contains("31/08/2024");
		assertThat(this.plans.ofCampaign(campaign.id())).isEmpty();
	}

	@Test
	void upperPlanOfTwoDistrictsIsOneDocument() {
		TestTime.set(LocalDate.of(2024, 10, 5));
		Unit province = this.places.province();
		CampaignAtWork one = this.driver.opened(this.places.district(province), 2024, 1);
		CampaignAtWork other = this.driver.opened(this.places.district(province), 2024, 1);
		Map<String, Object> first = planOf2024(one, "2024-08-15");
		assertThat(one.issues(first)).hasStatusOk();
		Map<String, Object> second = planOf2024(other, "2024-08-15");
		second.put("upperNumber", first.get("upperNumber"));
		assertThat(other.issues(second)).hasStatusOk();
		assertThat(upper(one)).isEqualTo(upper(other));

		CampaignAtWork wrong = this.driver.opened(this.places.district(province), 2024, 1);
		Map<String, Object> third = planOf2024(wrong, "2024-08-16");
		third.put("upperNumber", first.get("upperNumber"));
		assertThat(wrong.issues(third)).hasStatus4xxClientError().bodyText().contains("15/08/2024");
	}

	/** What a confirmed value of the law forbids is refused, its article named. */
	@ParameterizedTest
	@CsvSource({ "officialBy, 2026-12-20, Điều 7.3", "preliminaryBy, 2026-11-15, Điều 7.2",
			"decisionBy, 2026-12-15, Điều 3.1" })
	void firstDayBeyondTheLawIsRefusedWithItsArticle(String field, String day, String article) {
		CampaignAtWork campaign = this.driver.opened(1);
		Map<String, Object> plan = campaign.plan();
		plan.put(field, day);
		plan.put("acknowledged", true);

		assertThat(campaign.issues(plan)).hasStatus(422).bodyText().contains(article);
		assertThat(campaign.campaign().status()).isEqualTo(Status.PREPARING);
	}

	/** What only a value to be confirmed speaks against is asked for, then noted. */
	@ParameterizedTest
	@CsvSource({ "decisionBy, 2026-11-13, Điều 4.5", "reportBy, 2026-10-21, Điều 4.4",
			"reportBy, 2026-10-30, Điều 4.4" })
	void doubtIsAcknowledgedAndStandsInTheJournalWithItsArticle(String field, String day, String article) {
		CampaignAtWork campaign = this.driver.opened(1);
		Map<String, Object> plan = campaign.plan();
		plan.put(field, day);
		assertThat(campaign.issues(plan)).hasStatus(422).bodyText().contains(article);
		plan.put("acknowledged", true);
		assertThat(campaign.issues(plan)).hasStatusOk();

		assertThat(this.journal.of(campaign.caseKey()))
			.filteredOn((it) -> it.action().equals("plan.warnings-acknowledged"))
			.singleElement()
			.satisfies((it) -> assertThat(it.after()).contains(article));
	}

	@Test
	void cleanPlanIsAskedNothing() {
		CampaignAtWork campaign = this.driver.planned(1);

		assertThat(this.journal.of(campaign.caseKey())).extracting(Journal.Entry::action)
			.contains("plan.issued", "plan.in-force")
			.doesNotContain("plan.warnings-acknowledged");
	}

	private Long upper(CampaignAtWork campaign) {
		return this.plans.cascade(this.plans.ofCampaign(campaign.id()).orElseThrow().id()).get(0).id();
	}

	private static Map<String, Object> planOf2024(CampaignAtWork campaign, String upperIssuedOn) {
		Map<String, Object> plan = CampaignAnswers.inYear(campaign.plan(), 2024);
		plan.putAll(Map.of("upperNumber", CampaignAnswers.number("KH-UBND"), "upperIssuedOn", upperIssuedOn,
				"upperBody", "UBND tỉnh " + campaign.unit().parentCode(), "opinionGiver", "district-chair",
				"acknowledged", true));
		return plan;
	}

	private static Map<String, Object> committeeOf2024() {
		return CampaignAnswers.inYear(vn.rasoat.procedure.commune.CommuneAnswers.committee(), 2024);
	}

}
