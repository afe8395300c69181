package vn.rasoat.procedure.commune;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;

/** Who leads a campaign sees how many were trained, and where reviewers were not. */
@RaSoatTest
class TrainingShareTests {

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private TestPeople people;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void today() {
		TestTime.set(CommuneFixtures.TODAY);
	}

	@Test
	void campaignTellsTheShareAndPointsAtCommunesWithUntrainedReviewers() {
		Commune commune = this.driver.preparing(1, 1);
		List<Village> villages = commune.villagesAtWork();
		commune.submit(PrepareCommuneModel.SET_UP_COMMITTEE, CommuneAnswers.committee());
		assertThat(page(commune, "vi")).doesNotContain("đã dự (");

		Map<String, Object> training = new HashMap<>(CommuneAnswers.training(List.of(villages.get(0).reviewer()),
				villages.stream().map(Village::head).toList()));
		training.put("untrained", "Tập huấn bù ngày 08/10");
		commune.submit(PrepareCommuneModel.TRAIN_REVIEWERS, training);

		assertThat(page(commune, "vi")).contains("Rà soát viên</dt>", "1 trên 2 người đã dự (50 %)",
				"2 trên 2 người đã dự (100 %)", "Còn rà soát viên chưa tập huấn",
				"<a href=\"/commune-reviews/" + commune.id() + "\">" + commune.review().communeName(), "(1 người)");
		assertThat(page(commune, "en")).contains("Reviewer</dt>", "1 of 2 attended (50 %)", "Village heads",
				"The commune&#39;s page names them", "(1)");
		assertThat(body("/api/campaigns/" + commune.review().campaignId(), commune, "vi")).contains(
				"\"training\":{\"lines\":[{\"function\":\"REVIEWER\",\"attended\":1,\"expected\":2,\"percent\":50}");
	}

	private String page(Commune commune, String language) {
		return body("/campaigns/" + commune.review().campaignId(), commune, language);
	}

	private String body(String address, Commune commune, String language) {
		String lead = this.people.with(Role.LEAD_OFFICER, commune.province());
		return assertThat(this.mvc.get()
			.uri(address)
			.with(TestPeople.as(lead))
			.cookie(new Cookie("language", language))
			.exchange()).hasStatusOk().bodyText().actual();
	}

}
