package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;

/**
 * The units a scenario plays in: real ones of its time, with invented villages in them.
 */
@Component
@Profile({ "demo", "test" })
class ScenarioGround {

	private static final String WHOLE_COUNTRY = "/";

	private final Areas areas;

	private final BusinessClock clock;

	/** Asked for with every task; no place of a scenario moves while it is played. */
	private final Map<String, AreaPath> known = new ConcurrentHashMap<>();

	ScenarioGround(Areas areas, BusinessClock clock) {
		this.areas = areas;
		this.clock = clock;
	}

	void laid(Scenario scenario) {
		scenario.communes()
			.forEach((commune) -> commune.villages()
				.forEach(
						(it) -> this.areas.addVillage(commune.code(), it.kind(), it.name(), scenario.villagesSince())));
	}

	/** Path of a unit by its code, of a village by its name. */
	AreaPath path(Scenario scenario, String place) {
		if (place.equals(WHOLE_COUNTRY)) {
			return AreaPath.COUNTRY;
		}
		return this.known.computeIfAbsent(scenario.id() + " " + place, (key) -> found(scenario, place));
	}

	private AreaPath found(Scenario scenario, String place) {
		return this.areas.find(place, today())
			.or(() -> village(scenario, place))
			.map(Unit::path)
			.orElseThrow(() -> new ScenarioFaulty(scenario.id(), "no place " + place));
	}

	private Optional<Unit> village(Scenario scenario, String name) {
		return scenario.communes()
			.stream()
			.flatMap((commune) -> this.areas.below(commune.code(), today()).stream())
			.filter((it) -> it.name().equals(name))
			.findFirst();
	}

	LocalDate today() {
		return this.clock.today();
	}

}
