package vn.rasoat.procedure.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.access.Role;
import vn.rasoat.area.Unit;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.RowCounts;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody should send beside the forms of a campaign: refused, and nothing changes. */
@RaSoatTest
class CampaignActsTests {

	private static final String VIETNAMESE = "(?s).*[à-ỹ].*";

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private Places places;

	@Autowired
	private RowCounts rows;

	@TestFactory
	Stream<DynamicTest> campaignIsNotOpenedWith() {
		Unit province = this.places.province();
		Unit commune = this.places.commune(province);
		Unit foreign = this.places.commune(this.places.province());
		String lead = this.driver.people.with(Role.LEAD_OFFICER, province.path());
		Map<String, Object> good = Map.of("name", "Rà soát 2026", "reviewYear", 2026, "lead", province.code(),
				"communes", List.of(commune.code()));
		return Stream.of(bad("no name", "name", " "), bad("name too long", "name", "x".repeat(201)),
				bad("year before the law", "reviewYear", 2015), bad("year as text", "reviewYear", "năm nay"),
				bad("year a fraction", "reviewYear", 2026.5), bad("no lead", "lead", ""),
				bad("unknown lead", "lead", "no-such"), bad("lead that is a commune", "lead", commune.code()),
				bad("no commune", "communes", List.of()), bad("communes as text", "communes", commune.code()),
				bad("commune of another province", "communes", List.of(foreign.code())),
				bad("unknown commune", "communes", List.of("no-such")),
				bad("unknown rule set", "ruleSet", "1945-1946"), bad("unknown field", "status", "RUNNING"))
			.map((bad) -> test(bad, () -> this.driver.post("/api/campaigns", lead, bad.in(good))));
	}

	@TestFactory
	Stream<DynamicTest> planIsNotExtendedWith() {
		CampaignAtWork campaign = this.driver.planned(1);
		Map<String, Object> good = Map.of("number", CampaignAnswers.number("KH-UBND"), "issuedOn", "2026-10-05",
				"reason", "Mưa lũ", "survey", "2026-10-14", "acknowledged", true);
		return Stream.of(bad("no number", "number", ""), bad("number too long", "number", "x".repeat(61)),
				bad("no reason", "reason", " "), bad("no day of issue", "issuedOn", null),
				bad("no such day", "survey", "2026-02-30"), bad("day in another form", "survey", "14/10/2026"),
				bad("issued ahead", "issuedOn", "2026-10-06"), bad("issued before the plan", "issuedOn", "2026-08-27"),
				bad("nothing that moves", "survey", "2026-10-09"), bad("date moved into the past", "survey", "2026-10-02"),
				bad("order of the steps turned round", "survey", "2026-10-30"),
				bad("text for a tick", "acknowledged", "yes"), bad("unknown field", "opinion", "2026-11-01"))
			.map((bad) -> test(bad, () -> campaign.posts("/extensions", bad.in(good))));
	}

	private DynamicTest test(Bad bad, java.util.function.Supplier<MvcTestResult> act) {
		return DynamicTest.dynamicTest(bad.name(), () -> {
			vn.rasoat.TestTime.set(java.time.LocalDate.of(2026, 10, 5));
			Map<String, Long> before = this.rows.now();
			MvcTestResult result = act.get();
			assertThat(result).hasStatus4xxClientError()
				.bodyJson()
				.extractingPath("$.detail")
				.asString()
				.matches(VIETNAMESE);
			assertThat(this.rows.now()).isEqualTo(before);
		});
	}

	private static Bad bad(String name, String field, @org.jspecify.annotations.Nullable Object value) {
		return new Bad(name, field, value);
	}

	/** One field that is wrong. */
	private record Bad(String name, String field, @org.jspecify.annotations.Nullable Object value) {

		Map<String, Object> in(Map<String, Object> good) {
			Map<String, Object> answers = new HashMap<>(good);
			answers.put(this.field, this.value);
			return answers;
		}

	}

}
