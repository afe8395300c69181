package vn.rasoat.procedure.commune;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.CommuneReview.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A commune taken into a campaign after the others, and its page. */
@RaSoatTest
class AddingCommunesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private TestPeople people;

	@Test
	void communeAddedWhileOthersAreUnderWayBeginsAtOnce() throws Exception {
		Commune first = this.driver.preparing(1);
		Unit late = this.driver.fixtures.places().communeBeside(first.unit());
		this.driver.village(late, 1);
		AreaPath province = new AreaPath("/" + first.unit().parentCode() + "/");

		assertThat(add(first, late, this.people.with(Role.LEAD_OFFICER, province))).isEqualTo(302);
		assertThat(this.driver.communes.of(late.code(), 2026).orElseThrow().status()).isEqualTo(Status.PREPARING);
	}

	@Test
	void nobodyButTheLeadAuthorityAddsCommunes() throws Exception {
		Commune first = this.driver.waiting(1);
		Unit late = this.driver.fixtures.places().communeBeside(first.unit());

		assertThat(add(first, late, this.people.with(Role.LEAD_OFFICER, new AreaPath("/91/")))).isEqualTo(403);
		assertThat(add(first, late, first.officer())).isEqualTo(403);
		assertThat(this.driver.communes.of(late.code(), 2026)).isEmpty();
	}

	@Test
	void pageShowsCommitteeVillagesAndDates() throws Exception {
		Commune commune = this.driver.reviewing(1, 0);
		String page = this.mvc.perform(get("/commune-reviews/" + commune.id()).with(TestPeople.as(commune.officer())))
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(page).contains(commune.unit().name(), "Lê Văn Chủ", commune.villages().get(0).villageName(),
				"09/10/2026", "200 hộ, 760 nhân khẩu");
	}

	private int add(Commune in, Unit late, String username) throws Exception {
		return this.mvc
			.perform(post("/campaigns/" + in.review().campaignId() + "/communes").param("commune", late.code())
				.with(TestPeople.as(username))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus();
	}

}
