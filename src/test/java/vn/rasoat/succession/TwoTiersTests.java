package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.Journal;
import vn.rasoat.household.Households;
import vn.rasoat.procedure.decision.CommuneAtWork;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.decision.Family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.rasoat.TestPeople.as;

/**
 * Xã Phúc Chu and Thị trấn Chợ Chu became parts of Xã Định Hóa on 01/07/2025, which has
 * the code the town had. Reviewed in 2024 under the district, in 2026 under the province.
 */
@RaSoatTest
class TwoTiersTests {

	private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

	private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

	private static final LocalDate IN_2024 = LocalDate.of(2024, 11, 11);

	private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 9);

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private Areas areas;

	@Autowired
	private Households households;

	@Autowired
	private TestPeople people;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvc mvc;

	@Test
	void whatWasReviewedUnderThreeTiersGoesOnUnderTwo() throws Exception {
		TestTime.set(IN_2024);
		Unit district = this.areas.get("167", IN_2024);
		Unit phucChu = this.areas.get("05560", IN_2024);
		Unit choChu = this.areas.get("05569", IN_2024);
		Unit one = this.areas.addVillage("05560", "xom", "Xóm Trung Tâm", LocalDate.of(2020, 1, 1));
		Unit other = this.areas.addVillage("05569", "xom", "Xóm Trung Tâm", LocalDate.of(2020, 1, 1));
		assertThat(one.validTo()).isEqualTo(CHANGE);
		CommuneAtWork first = decided(district, phucChu,
				Map.of(one, List.of(Family.staysPoor("Ma Văn An"), Family.escapes("Ma Văn Bình"))));
		CommuneAtWork second = decided(district, choChu,
				Map.of(other, List.of(Family.staysPoor("Lý Thị Chi"), Family.newlyPoor("Lý Thị Dư"))));
		long an = first.household("Ma Văn An");
		String codeOfAn = this.households.get(an).code();
		String reviewer = this.people.with(Role.REVIEWER, one.path());

		TestTime.set(IN_2026);
		String admin = this.people.with(Role.ADMIN, AreaPath.COUNTRY);
		moves(admin, "05569", "").andExpect(status().isOk()).andExpect(jsonPath("$.households").value(2));
		moves(admin, "05560", "").andExpect(status().isConflict())
			.andExpect(content().string(containsString("Xóm Trung Tâm")));
		assertThat(this.households.get(an).villageCode()).as("nothing was done").isEqualTo(one.code());
		moves(admin, "05560", "\"names\":{\"" + one.code() + "\":\"Xóm Trung Tâm (Phúc Chu)\"},")
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.villages").value(1))
			.andExpect(jsonPath("$.households").value(2));

		Unit dinhHoa = this.areas.get("05569", IN_2026);
		List<Unit> villages = this.areas.below("05569", IN_2026);
		Unit here = named(villages, "Xóm Trung Tâm (Phúc Chu)");
		Unit there = named(villages, "Xóm Trung Tâm");
		assertThat(this.areas.find(one.code(), LAST_DAY)).isPresent();
		assertThat(this.areas.find(one.code(), CHANGE)).isEmpty();
		assertThat(there.code()).as("the code goes on with the commune's").isEqualTo(other.code());
		assertThat(this.areas.get(other.code(), LAST_DAY).setting()).isEqualTo(Setting.URBAN);
		assertThat(there.setting()).isEqualTo(Setting.RURAL);
		assertThat(there.path()).isEqualTo(dinhHoa.path().child(there.code()));
		assertThat(this.households.get(an).villageCode()).isEqualTo(here.code());
		assertThat(this.households.get(an).communeCode()).isEqualTo("05569");
		assertThat(this.households.get(an).code()).isEqualTo(codeOfAn);
		assertThat(this.people.actor(first.officer()).may(Role.COMMUNE_OFFICER, dinhHoa.path())).isTrue();
		assertThat(this.people.actor(first.officer()).may(Role.COMMUNE_OFFICER, phucChu.path())).isFalse();
		assertThat(this.people.actor(reviewer).may(Role.REVIEWER, here.path())).isTrue();
		assertThat(this.people.actor(reviewer).may(Role.REVIEWER, there.path())).isFalse();
		assertThat(this.journal.of(MovingUnits.CASE)
			.stream()
			.filter((entry) -> entry.action().equals("unit.moved") && "Xã Phúc Chu (05560)".equals(entry.subject())))
			.hasSize(1)
			.allSatisfy((entry) -> {
				assertThat(entry.paper()).isEqualTo("1683/NQ-UBTVQH15, 16/06/2025");
				assertThat(entry.happenedOn()).isEqualTo(CHANGE);
				assertThat(entry.after()).contains("Xã Định Hoá", one.code(), here.code());
			});

		CommuneAtWork now = this.driver.villagesDone(IN_2026, "none", this.areas.get("19", IN_2026), dinhHoa,
				Map.of(here, List.of(Family.escapes("Ma Văn An"), Family.newlyPoor("Ma Văn Bình")), there,
						List.of(Family.staysPoor("Lý Thị Chi"), Family.escapesToNearPoor("Lý Thị Dư"),
								Family.newlyPoor("Hoàng Văn Mới"))));
		assertThat(now.household("Ma Văn An")).as("the same household").isEqualTo(an);
		now.goesThrough(IN_2026);
		this.mvc.perform(get("/api/campaigns/{id}/figures", now.campaignId()).with(as(now.specialist())))
			.andExpect(jsonPath("$.total.poorMovement.opening").value(3))
			.andExpect(jsonPath("$.total.poorMovement.beyond").value(1))
			.andExpect(jsonPath("$.total.poorMovement.toOther").value(1))
			.andExpect(jsonPath("$.total.poorMovement.again").value(1))
			.andExpect(jsonPath("$.total.poorMovement.newly").value(1))
			.andExpect(jsonPath("$.total.poorMovement.closing").value(3));
		assertThat(this.households.historyOf(an)).extracting("inYear").containsExactly(2026, 2024, 2023);

		readsOldFiles(now.officer(), first);
		readsOldFiles(now.officer(), second);
		changesNothing(now.officer(), first);
		readsOldFiles(now.specialist(), first);
		refused(this.people.with(Role.COMMUNE_OFFICER, this.areas.get("05551", IN_2026).path()), first);
		refused(this.people.with(Role.COMMUNE_OFFICER, new AreaPath("/01/")), first);
		showsWhatWasBefore(now, first, an);
	}

	private CommuneAtWork decided(Unit district, Unit commune, Map<Unit, List<Family>> villages) {
		CommuneAtWork atWork = this.driver.villagesDone(IN_2024, "none", district, commune, villages);
		atWork.goesThrough(IN_2024);
		this.driver.decided(atWork.id());
		return atWork;
	}

	private ResultActions moves(String admin, String code, String names) throws Exception {
		return this.mvc.perform(post("/api/admin/units/{code}/succession", code).queryParam("on", LAST_DAY.toString())
			.with(as(admin))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{" + names + "\"paper\":\"1683/NQ-UBTVQH15\",\"paperDate\":\"2025-06-16\"}"));
	}

	private static Unit named(List<Unit> units, String name) {
		return units.stream().filter((unit) -> unit.name().equals(name)).findFirst().orElseThrow();
	}

	private static List<String> files(CommuneAtWork old) {
		return List.of("/commune-reviews/" + old.id(), "/commune-reviews/" + old.id() + "/journal",
				"/commune-reviews/" + old.id() + "/report", "/commune-reviews/" + old.id() + "/decision",
				"/commune-reviews/" + old.id() + "/file", "/reviews/" + old.villageReviewId(),
				"/reviews/" + old.villageReviewId() + "/households",
				"/cases/village-review/" + old.villageReviewId() + "/papers");
	}

	private void readsOldFiles(String username, CommuneAtWork old) throws Exception {
		for (String page : files(old)) {
			this.mvc.perform(get(page).with(as(username))).andExpect(status().isOk());
		}
	}

	private void changesNothing(String username, CommuneAtWork old) throws Exception {
		this.mvc.perform(post("/api/commune-reviews/{id}/start", old.id()).with(as(username)).with(csrf()))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/reviews/{id}/households/add", old.villageReviewId()).with(as(username)))
			.andExpect(status().isForbidden());
	}

	private void showsWhatWasBefore(CommuneAtWork now, CommuneAtWork old, long an) throws Exception {
		this.mvc.perform(get("/commune-reviews/{id}", now.id()).with(as(now.officer())))
			.andExpect(content().string(containsString("Trước ngày 01/07/2025: Xã Phúc Chu (05560)")))
			.andExpect(content().string(containsString("href=\"/commune-reviews/" + old.id())));
		this.mvc.perform(get("/commune-reviews/{id}", old.id()).with(as(now.officer())))
			.andExpect(content().string(containsString("Nay là xã Định Hoá (05569)")));
		this.mvc.perform(get("/commune-reviews").with(as(now.officer())))
			.andExpect(content().string(containsString("Trước 01/07/2025, mã 05560; nay là xã Định Hoá")));
		this.mvc.perform(get("/reviews").with(as(now.officer())))
			.andExpect(content().string(containsString("href=\"/reviews/" + old.villageReviewId())));
		this.mvc.perform(get("/reviews/{id}/households/{household}", now.villageOf(an), an).with(as(now.officer())))
			.andExpect(content().string(containsString("Trước ngày 01/07/2025: Xóm Trung Tâm, Xã Phúc Chu (05560)")));
	}

	private void refused(String username, CommuneAtWork old) throws Exception {
		for (String page : files(old)) {
			this.mvc.perform(get(page).with(as(username))).andExpect(status().isForbidden());
		}
	}

}
