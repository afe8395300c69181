package vn.rasoat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.area.Unit;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.procedure.decision.CommuneAtWork;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.decision.Family;
import vn.rasoat.procedure.village.GivenUpStep;
import vn.rasoat.procedure.village.Village;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** Makes places where every row of the table of rights can be tried, and tries them. */
@TestComponent
class RightsGround {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	private static final LocalDate LAST_YEAR = LocalDate.of(2025, 11, 10);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CommuneDriver communes;

	@Autowired
	private DecisionDriver decisions;

	@Autowired
	private Places places;

	@Autowired
	private RightsThings things;

	@Autowired
	private GivenUpStep stuck;

	RightsPlace place() {
		TestTime.set(TODAY);
		Commune commune = this.communes.reviewing(1, 1);
		Unit unit = commune.unit();
		CommuneAtWork decided = decided(unit);
		TestTime.set(TODAY);
		List<Village> villages = commune.villagesAtWork();
		Village village = villages.get(0);
		village.isAgreedOn();
		Unit beside = this.places.communeBeside(unit);
		Map<String, String> values = new HashMap<>(Map.of("village", village.review().villageCode(), "code",
				unit.code(), "beside", beside.code(), "lead", unit.path().text().split("/")[1], "kind",
				"village-review", "year", "2026", "day", "2026-09-02", "decided", String.valueOf(decided.id())));
		values.put("ruleSet", "2022-2026");
		this.things.of(commune).forEach((name, number) -> values.put(name, number.toString()));
		this.things.of(village).forEach((name, number) -> values.put(name, number.toString()));
		return new RightsPlace(commune, village, villages.get(1), beside.path(), values);
	}

	/** The status of the answer somebody gets at the place. */
	int status(RightsRow row, RightsPlace place, String username) {
		var request = row.filledRequest((variable) -> thing(row, variable, place, username));
		if (row.pattern().endsWith("/submission")) {
			request.header("Idempotency-Key", UUID.randomUUID().toString());
		}
		try {
			return this.mvc.perform(request.with(as(username)).with(csrf())).getResponse().getStatus();
		}
		finally {
			if (row.pattern().contains("/blocked/")) {
				this.stuck.goesOn(this.stuck.job(place.villageBeside()).getId());
			}
		}
	}

	/** What lies at the place, his own where it matters whose it is. */
	private String thing(RightsRow row, String variable, RightsPlace place, String username) {
		String thing = RightsPlace.thingOf(row, variable);
		return switch (thing) {
			case "import" -> this.things.upload(place.commune(), username);
			case "paper" -> this.things.paper(place.village(), username);
			case "blocked" -> this.stuck.of(place.villageBeside());
			default -> Objects.requireNonNull(place.values().get(thing), () -> row.operation() + ": " + thing);
		};
	}

	/** The same commune a year ago, with another village. */
	private CommuneAtWork decided(Unit unit) {
		CommuneAtWork last = this.decisions.villagesDone(LAST_YEAR, "none", province(unit), unit,
				Map.of(this.places.village(unit), List.of(Family.staysPoor("Đỗ Văn An"))));
		last.reports(LAST_YEAR);
		last.decides(LAST_YEAR);
		return last;
	}

	private Unit province(Unit unit) {
		return this.places.get(unit.path().text().split("/")[1]);
	}

}
