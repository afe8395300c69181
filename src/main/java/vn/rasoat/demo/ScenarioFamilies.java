package vn.rasoat.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.rasoat.demo.Scenario.Commune;
import vn.rasoat.demo.Scenario.Village;

/** The invented families of a scenario, the same ones each time it is played. */
final class ScenarioFamilies {

	/** More people than any scenario has. */
	private static final int NUMBERS_EACH = 5_000;

	private final Map<String, List<SampleHousehold>> listed = new LinkedHashMap<>();

	private final Map<String, List<SampleHousehold>> applying = new LinkedHashMap<>();

	ScenarioFamilies(Scenario scenario) {
		SampleFamilies made = new SampleFamilies(scenario.seed(), scenario.year() - 1,
				Math.toIntExact(scenario.seed() * NUMBERS_EACH));
		for (Commune commune : scenario.communes()) {
			for (Village village : commune.villages()) {
				if (this.listed.put(village.name(), some(made, village, village.households())) != null) {
					throw new ScenarioFaulty(scenario.id(), "two villages are called " + village.name());
				}
				this.applying.put(village.name(), some(made, village, village.applicants()));
			}
		}
	}

	/** Households of the current list. */
	List<SampleHousehold> listed(String village) {
		return this.listed.getOrDefault(village, List.of());
	}

	/** Households that ask to be reviewed. */
	List<SampleHousehold> applying(String village) {
		return this.applying.getOrDefault(village, List.of());
	}

	Map<String, SampleHousehold> byHead(String village) {
		Map<String, SampleHousehold> found = new HashMap<>();
		listed(village).forEach((it) -> found.put(it.people().get(0).name(), it));
		applying(village).forEach((it) -> found.put(it.people().get(0).name(), it));
		return found;
	}

	private static List<SampleHousehold> some(SampleFamilies made, Village village, int many) {
		List<SampleHousehold> households = new ArrayList<>();
		for (int number = 0; number < many; number++) {
			households.add(made.household(village.name(), village.ethnicity()));
		}
		return List.copyOf(households);
	}

}
