package vn.rasoat.succession;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.rasoat.TestPeople.as;

/** The pages and the API on which an admin moves units. */
@RaSoatTest
class SuccessionPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestPeople people;

	@Autowired
	private Areas areas;

	@Autowired
	private JdbcClient jdbc;

	private OldProvince province;

	private Unit old;

	private Unit next;

	private String admin;

	@BeforeEach
	void units() {
		this.province = OldProvince.in(this.jdbc, this.areas);
		this.old = this.province.old("RURAL");
		this.next = this.province.next("URBAN");
		this.admin = this.people.with(Role.ADMIN, AreaPath.COUNTRY);
	}

	@Test
	void successorIsRecordedSeenAndMovedTo() throws Exception {
		String page = "/admin/units/" + this.old.code() + "/succession?on=2025-06-30";
		this.mvc.perform(get("/admin/units/{code}", this.old.code()).param("on", "2025-06-30").with(as(this.admin)))
			.andExpect(content().string(containsString(page)));
		perform(post("/admin/units/{code}/successors", this.old.code()).param("successor", "99999"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Không có đơn vị cùng cấp mang mã 99999")));
		perform(post("/admin/units/{code}/successors", this.old.code()).param("successor", this.next.code()))
			.andExpect(redirectedUrl(page));
		this.mvc.perform(get(page).with(as(this.admin)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Khu vực đổi từ Nông thôn sang Thành thị")));
		perform(post("/admin/units/{code}/succession", this.old.code()).param("paper", "1654/NQ-UBTVQH15"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("value=\"1654/NQ-UBTVQH15\"")));
		perform(moving()).andExpect(redirectedUrl(page));
		perform(moving()).andExpect(status().isConflict())
			.andExpect(content().string(containsString("đã được chuyển từ trước, bởi Người thử admin lúc")));
		this.mvc.perform(get("/admin/units/journal").with(as(this.admin)))
			.andExpect(content().string(containsString("1654/NQ-UBTVQH15, 16/06/2025")));
	}

	@Test
	void onlyAnAdminOfTheWholeCountryMoves() throws Exception {
		String provincial = this.people.with(Role.ADMIN, this.province.province().path());
		this.mvc.perform(get("/admin/units/{code}", this.old.code()).param("on", "2025-06-30").with(as(provincial)))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("/succession"))));
		this.mvc.perform(moving().param("on", "2025-06-30").with(as(provincial)).with(csrf()))
			.andExpect(status().isForbidden());
		this.mvc
			.perform(get("/api/admin/units/{code}/succession", this.old.code()).param("on", "2025-06-30")
				.with(as(provincial)))
			.andExpect(status().isForbidden());
	}

	@Test
	void programsDoTheSame() throws Exception {
		api("/successors", "{\"successor\":\"" + this.next.code() + "\"}").andExpect(status().isNoContent());
		this.mvc
			.perform(get("/api/admin/units/{code}/succession", this.old.code()).param("on", "2025-06-30")
				.with(as(this.admin)))
			.andExpect(jsonPath("$.successors[0].code").value(this.next.code()));
		api("/successors/forget", "{\"successor\":\"" + this.next.code() + "\"}").andExpect(status().isNoContent());
		api("/succession", "{\"paper\":\"1\",\"paperDate\":\"2025-06-16\"}")
			.andExpect(status().isUnprocessableContent());
		this.province.becomes(this.old, this.next, "whole");
		String order = "{\"paper\":\"1654/NQ-UBTVQH15\",\"paperDate\":\"2025-06-16\"}";
		this.mvc
			.perform(post("/api/admin/units/{code}/succession/communes", this.province.code())
				.queryParam("on", "2025-06-30")
				.with(as(this.admin))
				.with(csrf())
				.contentType(MediaType.APPLICATION_JSON)
				.content(order))
			.andExpect(jsonPath("$.moved").value(1))
			.andExpect(jsonPath("$.progress.ready").value(0));
		this.mvc
			.perform(get("/api/admin/units/{code}/succession/communes", this.province.code()).param("on", "2025-06-30")
				.with(as(this.admin)))
			.andExpect(jsonPath("$.moved").value(1));
	}

	@Test
	void aCommuneIsRenamedOnItsPage() throws Exception {
		perform(post("/admin/units/{code}/renaming", this.next.code()).param("name", "Phường Khác")
			.param("kind", "ward")
			.param("setting", "URBAN")
			.param("day", "2026-03-01")
			.param("paper", "12/NQ-HĐND")
			.param("paperDate", "2026-02-01"), "2026-01-01")
			.andExpect(redirectedUrl("/admin/units/" + this.next.code() + "?on=2026-03-01"));
		this.mvc.perform(get("/admin/units/{code}", this.next.code()).param("on", "2026-03-01").with(as(this.admin)))
			.andExpect(content().string(containsString("Phường Khác")));
	}

	private MockHttpServletRequestBuilder moving() {
		return post("/admin/units/{code}/succession", this.old.code()).param("paper", "1654/NQ-UBTVQH15")
			.param("paperDate", "2025-06-16");
	}

	private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
		return perform(request, "2025-06-30");
	}

	private ResultActions perform(MockHttpServletRequestBuilder request, String on) throws Exception {
		return this.mvc.perform(request.param("on", on).with(as(this.admin)).with(csrf()));
	}

	private ResultActions api(String what, String body) throws Exception {
		return this.mvc.perform(post("/api/admin/units/" + this.old.code() + what).queryParam("on", "2025-06-30")
			.with(as(this.admin))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body));
	}

}
