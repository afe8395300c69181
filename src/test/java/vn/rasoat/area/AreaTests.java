package vn.rasoat.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RaSoatTest
@WithMockUser(username = "admin", roles = "ADMIN")
class AreaTests {

	@BeforeEach
	void admin(@Autowired TestPeople people) {
		people.known("admin", Role.ADMIN);
	}

	private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

	private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

	@Autowired
	private Areas areas;

	@Autowired
	private Successors successors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc mvc;

	@Test
	void everyUnitOfTheListsIsThere() {
		assertThat(count("valid_to = date '2025-07-01' and level <> 'VILLAGE'")).isGreaterThanOrEqualTo(10794);
		assertThat(count("valid_from = date '2025-07-01' and level <> 'VILLAGE'")).isGreaterThanOrEqualTo(3355);
		assertThat(this.jdbc.sql("select count(*) from area_successor").query(Integer.class).single())
			.isGreaterThanOrEqualTo(10357);
	}

	@Test
	void oneCodeNamesAnotherUnitBeforeAndAfterTheChange() {
		assertThat(this.areas.get("00004", BEFORE).name()).isEqualTo("Phường Trúc Bạch");
		assertThat(this.areas.get("00004", BEFORE).path().text()).isEqualTo("/01/001/00004/");
		assertThat(this.areas.get("00004", AFTER).name()).isEqualTo("Phường Ba Đình");
		assertThat(this.areas.get("00004", AFTER).path().text()).isEqualTo("/01/00004/");
		assertThat(this.areas.at(new AreaPath("/01/001/00004/"), AFTER)).isEmpty();
		assertThat(this.areas.at(AreaPath.COUNTRY, AFTER)).isEmpty();
	}

	@Test
	void unknownCodesAreRefused() {
		assertThatThrownBy(() -> this.areas.get("99999", AFTER)).isInstanceOf(UnitUnknown.class);
	}

	@Test
	void oldUnitsLeadToTheirSuccessors() {
		assertThat(this.successors.of("00007", BEFORE)).isNotEmpty().allMatch((next) -> !next.whole());
		assertThat(this.successors.of("00001", BEFORE)).containsExactly(new Successors.Successor("00097", AFTER, true));
		assertThat(this.successors.of("00004", AFTER)).isEmpty();
	}

	@Test
	void unitsBelowComeInVietnameseOrder() {
		List<String> names = this.areas.below("91", AFTER).stream().map(Unit::name).toList();
		assertThat(names).hasSizeGreaterThan(90);
		assertThat(names.stream().filter((name) -> name.startsWith("Xã ")).toList()).startsWith("Xã An Biên");
	}

	@Test
	void villagesGetTheNextFreeNumberAndTheSettingOfTheCommune() {
		Unit first = this.areas.addVillage("30313", "hamlet", "Ấp  Thử Một", AFTER);
		Unit second = this.areas.addVillage("30313", "hamlet", "Ấp Thử Hai", AFTER);
		assertThat(first.name()).isEqualTo("Ấp Thử Một");
		assertThat(first.path().text()).isEqualTo(this.areas.get("30313", AFTER).path().text() + first.code() + "/");
		assertThat(first.setting()).isEqualTo(this.areas.get("30313", AFTER).setting());
		assertThat(number(second)).isGreaterThan(number(first));
		assertThatThrownBy(() -> this.areas.addVillage("30313", "hamlet", "ấp thử một", AFTER))
			.isInstanceOf(UnitTaken.class);
		assertThatThrownBy(() -> this.areas.addVillage("30313", "ward", "Ấp X", AFTER)).isInstanceOf(UnitRefused.class);
		assertThatThrownBy(() -> this.areas.addVillage("91", "hamlet", "Ấp X", AFTER)).isInstanceOf(UnitRefused.class);
	}

	@Test
	void adminAddsACommuneAndClosesIt() throws Exception {
		this.mvc
			.perform(post("/admin/units").with(csrf())
				.param("level", "COMMUNE")
				.param("code", "98001")
				.param("kind", "commune")
				.param("name", "Xã Đất Mới Thử")
				.param("setting", "RURAL")
				.param("parent", "91")
				.param("validFrom", "2026-01-01"))
			.andExpect(redirectedUrl("/admin/units/98001?on=2026-01-01"));
		this.mvc
			.perform(post("/admin/units/98001/villages").with(csrf())
				.param("on", "2026-01-01")
				.param("kind", "hamlet")
				.param("name", "Ấp Một")
				.param("validFrom", "2026-01-01"))
			.andExpect(status().is3xxRedirection());
		this.mvc.perform(get("/admin/units").param("q", "dat moi thu"))
			.andExpect(content().string(Matchers.containsString("Xã Đất Mới Thử")));
		this.mvc.perform(get("/admin/units/98001").param("on", "2026-02-01"))
			.andExpect(content().string(Matchers.containsString("98001-01")));
		this.mvc.perform(
				post("/admin/units/98001/close").with(csrf()).param("on", "2026-02-01").param("validTo", "2026-06-01"))
			.andExpect(status().is3xxRedirection());
		assertThat(this.areas.find("98001", LocalDate.of(2026, 6, 1))).isEmpty();
		assertThat(this.areas.find("98001-01", LocalDate.of(2026, 5, 31))).isPresent();
		assertThat(this.areas.find("98001-01", LocalDate.of(2026, 6, 1))).isEmpty();
		this.mvc.perform(
				post("/admin/units/98001/close").with(csrf()).param("on", "2026-02-01").param("validTo", "2026-07-01"))
			.andExpect(status().isConflict());
		this.mvc.perform(get("/admin/units/journal"))
			.andExpect(content().string(Matchers.containsString("Xã Đất Mới Thử")));
	}

	@Test
	void aRefusedUnitKeepsWhatWasTyped() throws Exception {
		this.mvc
			.perform(post("/admin/units").with(csrf())
				.param("lang", "en")
				.param("level", "COMMUNE")
				.param("code", "12x")
				.param("kind", "commune")
				.param("name", "Xã <b>")
				.param("setting", "RURAL")
				.param("parent", "91")
				.param("validFrom", "2026-01-01"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(Matchers.containsString("A code has 2 to 5 digits.")))
			.andExpect(content().string(Matchers.containsString("Xã &lt;b&gt;")));
	}

	@Test
	void apiTellsUnitsOnADay() throws Exception {
		this.mvc.perform(get("/api/units/00004").param("on", "2025-06-30"))
			.andExpect(jsonPath("$.name").value("Phường Trúc Bạch"))
			.andExpect(jsonPath("$.validTo").value("2025-07-01"));
		this.mvc.perform(get("/api/units").param("on", "2026-01-01")).andExpect(jsonPath("$.length()").value(34));
		this.mvc.perform(get("/api/units").param("parent", "91").param("on", "2026-01-01"))
			.andExpect(jsonPath("$[0].level").value("COMMUNE"));
		this.mvc.perform(get("/api/units/00004").param("on", "2025-06-31")).andExpect(status().isBadRequest());
	}

	private int number(Unit village) {
		return Integer.parseInt(village.code().substring(village.code().indexOf('-') + 1));
	}

	private int count(String condition) {
		return this.jdbc.sql("select count(*) from area_unit where " + condition).query(Integer.class).single();
	}

}
