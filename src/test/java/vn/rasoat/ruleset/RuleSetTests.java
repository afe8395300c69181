package vn.rasoat.ruleset;

import java.time.LocalDate;
import java.util.Locale;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RaSoatTest
@WithMockUser(username = "admin", roles = "ADMIN")
class RuleSetTests {

	@BeforeEach
	void admin(@Autowired TestPeople people) {
		people.known("admin", Role.ADMIN);
	}

	@Autowired
	private RuleSets sets;

	@Autowired
	private YamlSeededRuleSets seeded;

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@CsvFileSource(resources = "/vn/rasoat/ruleset/values.csv", numLinesToSkip = 1)
	void everyValueIsTheOneOfTheReference(String set, String key, Setting setting, String text, String unit,
			Confidence confidence) {
		RuleValue value = this.sets.get(set).require(key, setting);
		assertThat(value.text()).isEqualTo(text);
		assertThat(value.unit()).isEqualTo(unit);
		assertThat(value.confidence()).isEqualTo(confidence);
		assertThat(value.source()).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource({ "2016-01-01,2016-2020", "2020-10-01,2016-2020", "2021-08-31,2016-2020", "2021-09-01,2022-2026",
			"2026-12-31,2022-2026", "2027-01-01,2027-2030" })
	void theDayChoosesTheSet(LocalDate day, String set) {
		assertThat(this.sets.on(day).code()).isEqualTo(set);
	}

	@Test
	void daysAndCodesWithoutSetAreRefused() {
		assertThatThrownBy(() -> this.sets.on(LocalDate.of(2015, 10, 1))).isInstanceOf(RuleSetUnknown.class);
		assertThatThrownBy(() -> this.sets.on(LocalDate.of(2031, 1, 1))).isInstanceOf(RuleSetUnknown.class);
		assertThatThrownBy(() -> this.sets.get("2099")).isInstanceOf(RuleSetUnknown.class);
		assertThat(this.sets.all()).extracting(RuleSet::code).containsExactly("2027-2030", "2022-2026", "2016-2020");
	}

	@Test
	void whatTheLawDoesNotSayIsMissing() {
		RuleSet future = this.sets.get("2027-2030");
		assertThatThrownBy(() -> future.require("points.income-max", Setting.RURAL))
			.isInstanceOf(RuleValueMissing.class);
		assertThatThrownBy(() -> future.decision("classification")).isInstanceOf(DecisionMissing.class);
		assertThat(future.decision("agreement")).isEqualTo("judge-agreement");
		assertThat(this.sets.get("2016-2020").find("window.from", null)).isEmpty();
		// a scenario may have been played before, with samples that are labelled as such
		assertThat(this.sets.get("2016-2020").find("recheck.days", null).stream())
			.filteredOn((value) -> value.confidence() != Confidence.SAMPLE)
			.isEmpty();
	}

	@Test
	void indicatorsStandInTheirOrder() {
		assertThat(this.sets.get("2016-2020").indicators()).hasSize(10);
		assertThat(this.sets.get("2022-2026").indicators()).hasSize(12)
			.extracting(RuleSet.Indicator::number)
			.containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
		assertThat(this.sets.get("2027-2030").indicators()).hasSize(12);
	}

	@Test
	void theDeprivationCeilingIsAllIndicatorsTogether() {
		for (String code : new String[] { "2016-2020", "2022-2026" }) {
			RuleSet set = this.sets.get(code);
			assertThat(set.require("points.deprivation-ceiling", null).number().intValueExact()).isEqualTo(
					set.indicators().size() * set.require("points.per-indicator", null).number().intValueExact());
		}
	}

	@Test
	void termsFollowTheSet() {
		assertThat(this.sets.get("2016-2020").term("reviewer", Locale.forLanguageTag("vi"))).isEqualTo("điều tra viên");
		assertThat(this.sets.get("2022-2026").term("reviewer", Locale.forLanguageTag("vi"))).isEqualTo("rà soát viên");
		assertThat(this.sets.get("2022-2026").term("reviewer", Locale.ENGLISH)).isEqualTo("reviewer");
	}

	@Test
	void anEnteredValueHoldsFromItsDayAndASecondStartLeavesItAlone() throws Exception {
		enter("2027-2030", "second-posting.days", "4", "2029-01-01")
			.andExpect(redirectedUrl("/admin/rule-sets/2027-2030"));
		this.seeded.seed();
		assertThat(posting(LocalDate.of(2028, 12, 31))).isEqualTo("3");
		assertThat(posting(LocalDate.of(2029, 1, 1))).isEqualTo("4");
		this.mvc.perform(get("/admin/rule-sets/journal"))
			.andExpect(content().string(Matchers.containsString("2027-2030 · second-posting.days")));
	}

	@ParameterizedTest
	@CsvSource({ "no.such-key,4,2029-01-01", "posting.days,-1,2029-01-01", "posting.days,3.5,2029-01-01",
			"meeting.agreement-ratio,1.5,2029-01-01", "report.official-before,13-40,2029-01-01",
			"posting.days,4,2031-01-01", "posting.days,4,x" })
	void unfittingValuesAreRefused(String key, String text, String from) throws Exception {
		enter("2027-2030", key, text, from).andExpect(status().isUnprocessableContent());
	}

	@Test
	void pagesShowEverySet() throws Exception {
		this.mvc.perform(get("/admin/rule-sets")).andExpect(content().string(Matchers.containsString("2016-2020")));
		this.mvc.perform(get("/admin/rule-sets/2016-2020").locale(Locale.forLanguageTag("vi")))
			.andExpect(content().string(Matchers.containsString("meeting.agreement-ratio")))
			.andExpect(content().string(Matchers.containsString("Cần đối chiếu")));
	}

	private String posting(LocalDate day) {
		return this.sets.on(day).require("second-posting.days", null).text();
	}

	private org.springframework.test.web.servlet.ResultActions enter(String set, String key, String text, String from)
			throws Exception {
		return this.mvc.perform(post("/admin/rule-sets/" + set + "/values").with(csrf())
			.param("key", key)
			.param("setting", "")
			.param("text", text)
			.param("source", "Văn bản thử 1")
			.param("confidence", "SAMPLE")
			.param("validFrom", from));
	}

}
