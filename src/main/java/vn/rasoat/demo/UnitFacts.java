package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;

/**
 * How many communes a place has on the campaign's first day, played or not, whether they
 * are rural or urban, and the levels from the province down to them.
 */
@Component
@Profile({ "demo", "test" })
class UnitFacts implements FactSource {

	private final Areas areas;

	UnitFacts(Areas areas) {
		this.areas = areas;
	}

	@Override
	public void tell(Played played, FactSheet sheet) {
		LocalDate day = played.scenario().begins().toLocalDate();
		List<Unit> communes = this.areas.below(played.scenario().place().code(), day)
			.stream()
			.filter((it) -> it.level() == Level.COMMUNE)
			.toList();
		sheet.put("place.communes", communes.size());
		sheet.put("place.settings",
				communes.stream()
					.map((it) -> String.valueOf(it.setting()))
					.distinct()
					.sorted()
					.collect(Collectors.joining(" ")));
		communes.stream().findFirst().ifPresent((it) -> sheet.put("place.levels", levels(it, day)));
	}

	private String levels(Unit commune, LocalDate day) {
		Deque<String> levels = new ArrayDeque<>();
		for (AreaPath place = commune.path(); !place.equals(AreaPath.COUNTRY); place = place.parent()) {
			levels.addFirst(this.areas.at(place, day).orElseThrow().level().name());
		}
		return String.join(" > ", levels);
	}

}
