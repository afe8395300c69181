package vn.rasoat.procedure.commune;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.Residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * Residents of one village entered or corrected after the step (TT 07/2021/TT-BLĐTBXH,
 * report forms): a village that came late would leave all rates empty.
 */
@RaSoatTest
class CountingVillageTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private Residents residents;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void residentsOfALateVillageAreEnteredWithTheirSource() {
		Commune commune = this.driver.reviewing(1);
		Unit late = this.driver.village(commune.unit(), 1);
		commune.as(() -> this.driver.adding.add(commune.id(), late.code()));
		assertThat(this.residents.households(commune.id())).isEqualTo(100);

		assertThat(page(commune)).bodyText().contains("Nhập, sửa số hộ dân cư", late.name());
		assertThat(count(commune, count(late, 40, 150))).hasStatusOk();
		assertThat(this.residents.households(commune.id())).isEqualTo(140);
		assertThat(this.journal.of(commune.review().caseKey())).last().satisfies((entry) -> {
			assertThat(entry.action()).isEqualTo("residents.corrected");
			assertThat(entry.subject()).isEqualTo(late.name());
			assertThat(entry.paper()).isEqualTo("Sổ hộ khẩu");
			assertThat(entry.reason()).isEqualTo("Thôn thêm sau");
			assertThat(entry.after()).contains("150");
		});
		assertThat(count(commune, count(late, 41, 151))).hasStatusOk();
		assertThat(this.residents.households(commune.id())).isEqualTo(141);
	}

	@Test
	void numbersAndDaysThatCannotBeAreRefused() {
		Commune commune = this.driver.reviewing(1);
		Unit village = this.driver.fixtures.unit(commune.villages().get(0).villageCode());
		Unit other = this.driver.village(commune.unit(), 1);

		assertThat(count(commune, count(village, 40, 39))).hasStatus(422);
		assertThat(count(commune, count(other, 40, 150))).hasStatus(422);
		assertThat(count(commune, with(count(village, 40, 150), "happenedOn", "2026-10-06"))).hasStatus(422);
		assertThat(count(commune, with(count(village, 40, 150), "reason", " "))).hasStatus(422);
		assertThat(count(commune, Map.of())).hasStatus(422);
		assertThat(this.residents.households(commune.id())).isEqualTo(100);
	}

	@Test
	void stepThatIsStillOpenIsDoneInstead() {
		Commune commune = this.driver.preparing(1);
		Unit village = this.driver.fixtures.unit(commune.villages().get(0).villageCode());

		assertThat(page(commune)).bodyText().doesNotContain("Nhập, sửa số hộ dân cư");
		assertThat(count(commune, count(village, 40, 150))).hasStatus(409);
	}

	private static Map<String, Object> count(Unit village, int households, int persons) {
		return Map.of("village", village.code(), "households", households, "persons", persons, "happenedOn",
				"2026-10-05", "source", "Sổ hộ khẩu", "reason", "Thôn thêm sau");
	}

	private static Map<String, Object> with(Map<String, Object> count, String key, Object value) {
		Map<String, Object> changed = new HashMap<>(count);
		changed.put(key, value);
		return changed;
	}

	private MvcTestResult page(Commune commune) {
		return this.mvc.get().uri("/commune-reviews/" + commune.id()).with(as(commune.officer())).exchange();
	}

	private MvcTestResult count(Commune commune, Map<String, Object> body) {
		return this.mvc.post()
			.uri("/api/commune-reviews/" + commune.id() + "/residents")
			.with(as(commune.officer()))
			.with(csrf())
			.contentType("application/json")
			.content(JSON.writeValueAsString(body))
			.exchange();
	}

}
