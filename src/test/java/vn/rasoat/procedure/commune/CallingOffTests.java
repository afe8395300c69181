package vn.rasoat.procedure.commune;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.VillageReview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What a paper that calls something off may be, whoever sends it. */
@RaSoatTest
class CallingOffTests {

	private static final String TOO_LONG = "1".repeat(301);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private TestPeople people;

	@Test
	void paperLongerThanTheJournalKeepsIsRefusedInWords() {
		Commune commune = this.driver.preparing(1);
		VillageReview village = commune.villages().get(0);
		String lead = this.people.with(Role.LEAD_OFFICER, commune.province());

		for (MvcTestResult answer : new MvcTestResult[] {
				cancels("/api/reviews/" + village.id(), commune.officer(), TOO_LONG),
				cancels("/api/commune-reviews/" + commune.id(), commune.officer(), TOO_LONG),
				cancels("/api/campaigns/" + commune.review().campaignId(), lead, TOO_LONG) }) {
			assertThat(answer).hasStatus(422).bodyText().contains("300");
		}
		assertThat(this.driver.villages.get(village.id()).status()).isEqualTo(village.status());
	}

	private MvcTestResult cancels(String path, String username, String paper) {
		return this.mvc.post()
			.uri(path + "/cancellation")
			.contentType(MediaType.APPLICATION_JSON)
			.content(JsonMapper.builder().build().writeValueAsString(Map.of("reason", "Sáp nhập", "paper", paper)))
			.with(TestPeople.as(username))
			.with(csrf())
			.exchange();
	}

}
