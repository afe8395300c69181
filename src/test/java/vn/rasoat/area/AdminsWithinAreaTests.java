package vn.rasoat.area;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.rasoat.TestPeople.as;

/**
 * An admin changes units of the own area only, and nothing that holds in the whole
 * country.
 */
@RaSoatTest
class AdminsWithinAreaTests {

	private static final AreaPath PROVINCE = new AreaPath("/52/");

	private static final String COMMUNE = "21553";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestPeople people;

	@Test
	void anAdminOfAProvinceEntersAndClosesUnitsThereAndNowhereElse() throws Exception {
		String admin = this.people.with(Role.ADMIN, PROVINCE);
		this.mvc.perform(village(COMMUNE, "Thôn Quản trị tỉnh").with(as(admin)).with(csrf()))
			.andExpect(status().is3xxRedirection());
		this.mvc.perform(village("00004", "Thôn Tỉnh khác").with(as(admin)).with(csrf()))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/admin/units/" + COMMUNE).with(as(admin)))
			.andExpect(content().string(Matchers.containsString("/admin/units/" + COMMUNE + "/villages")));
		this.mvc.perform(get("/admin/units/00004").with(as(admin)))
			.andExpect(status().isOk())
			.andExpect(content().string(Matchers.not(Matchers.containsString("/admin/units/00004/villages"))));
	}

	@Test
	void calendarsAndRuleSetsBelongToAdminsOfTheCountry() throws Exception {
		String admin = this.people.with(Role.ADMIN, PROVINCE);
		this.mvc
			.perform(post("/admin/calendars").param("year", "2038")
				.param("source", "Công văn thử")
				.with(as(admin))
				.with(csrf()))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/admin/calendars/2026").with(as(admin)))
			.andExpect(status().isOk())
			.andExpect(content().string(Matchers.not(Matchers.containsString("<form class=\"stack\""))));
		String country = this.people.with(Role.ADMIN, AreaPath.COUNTRY);
		this.mvc.perform(get("/admin/calendars/2026").with(as(country)))
			.andExpect(content().string(Matchers.containsString("<form class=\"stack\"")));
	}

	private static MockHttpServletRequestBuilder village(String commune, String name) {
		return post("/admin/units/{code}/villages", commune).param("on", "2026-10-01")
			.param("kind", "village")
			.param("name", name)
			.param("validFrom", "2026-10-01");
	}

}
