package vn.rasoat.procedure.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.SecondRuleSets;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** A campaign judged by two standards, as that of autumn 2021: one visit, two results. */
@RaSoatTest
class TwoStandardsTests {

	private static final String OTHER = "2016-2020";

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private SecondRuleSets secondRuleSets;

	@BeforeEach
	void october() {
		TestTime.set(java.time.LocalDate.of(2026, 10, 5));
	}

	@Test
	void standardOfTheCampaignHoldsForEveryVillageAlsoLaterOnes() {
		CampaignAtWork campaign = this.driver.launchedByTwo(OTHER, 1);
		Commune first = campaign.commune(0);
		first.isPrepared();
		Unit unit = this.driver.places.commune(campaign.unit());
		Commune later = campaign.takesIn(unit, 1);
		campaign.settles();
		later.isPrepared();

		assertThat(List.of(first, later))
			.allSatisfy((it) -> assertThat(this.secondRuleSets.of(it.villages().get(0).id()))
				.hasValueSatisfying((second) -> assertThat(second.code()).isEqualTo(OTHER)));
		assertThat(get("/campaigns/" + campaign.id(), campaign.lead())).hasStatusOk()
			.bodyText()
			.contains("2022-2026; 2016-2020");
		assertThat(get("/commune-reviews/" + later.id(), later.officer())).hasStatusOk()
			.bodyText()
			.contains("2022-2026; 2016-2020");
	}

	@Test
	void oneVisitLeadsToListsByBothStandards() {
		CampaignAtWork campaign = this.driver.launchedByTwo(OTHER, 2);
		Commune commune = campaign.commune(0);
		commune.isPrepared();
		Village village = commune.villagesAtWork().get(0);
		Map<String, Object> answers = new HashMap<>(Answers.survey());
		answers.putAll(Map.of("secondIncomePoints", 160, "deprivations",
				List.of("employment", "nutrition", "health-services", "health-insurance")));
		village.surveysAll(answers);
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		village.receivesMinutes();
		assertThat(get(address(commune), commune.officer())).as("nothing is reported yet").hasStatus(404);
		village.isPosted();
		commune.settles();
		TestTime.set(DecisionDriver.DAY);
		this.driver.decisions.of(commune).goesThrough(DecisionDriver.DAY);

		assertThat(get("/commune-reviews/" + commune.id() + "/decision", commune.officer())).hasStatusOk()
			.bodyText()
			.contains("DANH SÁCH HỘ NGHÈO", "Theo chuẩn 2022-2026", "Theo chuẩn 2016-2020")
			.doesNotContain("DANH SÁCH HỘ THOÁT NGHÈO</span> SAU");
		assertThat(get(address(commune), commune.officer())).hasStatusOk()
			.bodyText()
			.contains("DANH SÁCH HỘ THOÁT NGHÈO</span> THEO CHUẨN <span>2016-2020", "Nguyễn Văn A", "Nguyễn Văn B",
					"<td>160</td>")
			.doesNotContain("Chưa có kết quả theo chuẩn này", "<td>120</td>");
		assertThat(get(address(commune) + ".csv", commune.officer())).hasStatusOk()
			.bodyText()
			.contains("DANH SÁCH HỘ THOÁT NGHÈO,2016-2020,Nguyễn Văn A");
		assertThat(get("/reviews/" + village.reviewId() + "/second-standard", village.officer())).hasStatusOk()
			.bodyText()
			.contains("xếp 2 trên 2 hộ vào loại khác");
	}

	@Test
	void standardWithoutPointTablesGivesNoListsAndSaysWhy() {
		CampaignAtWork campaign = this.driver.launchedByTwo("2027-2030", 0);
		Commune commune = campaign.commune(0);
		commune.isPrepared();
		TestTime.set(DecisionDriver.DAY);
		this.driver.decisions.of(commune).reports(DecisionDriver.DAY);

		assertThat(get(address(commune), commune.officer())).hasStatus(422)
			.bodyText()
			.contains("Chưa lập được danh sách theo chuẩn 2027-2030: chưa ban hành bảng điểm");
		assertThat(get("/api" + address(commune) + "?lang=en", commune.officer())).hasStatus(422)
			.bodyText()
			.contains("There are no lists by standard 2027-2030 yet");
	}

	@Test
	void campaignByOneStandardHasNoSecondLists() {
		CampaignAtWork campaign = this.driver.launched(0);
		Commune commune = campaign.commune(0);
		assertThat(get(address(commune), commune.officer())).hasStatus(404).bodyText().contains("chỉ dùng một chuẩn");
	}

	@Test
	void secondStandardIsAnotherOneThanTheFirst() {
		Unit province = this.driver.places.province();
		Unit commune = this.driver.places.commune(province);
		String lead = this.driver.people.with(vn.rasoat.access.Role.LEAD_OFFICER, province.path());
		MvcTestResult refused = this.driver.mvc.post()
			.uri("/campaigns")
			.with(as(lead))
			.with(csrf())
			.param("name", "Rà soát")
			.param("reviewYear", "2026")
			.param("lead", province.code())
			.param("secondRuleSet", "2022-2026")
			.param("communes", commune.code())
			.exchange();
		assertThat(refused).hasStatusOk()
			.bodyText()
			.contains("href=\"#secondRuleSet\"", "Chuẩn thứ hai phải khác chuẩn của đợt rà soát (2022-2026)");
	}

	private static String address(Commune commune) {
		return "/commune-reviews/" + commune.id() + "/second-standard";
	}

	private MvcTestResult get(String address, String username) {
		return this.driver.mvc.get().uri(address).with(as(username)).exchange();
	}

}
