package vn.rasoat.succession;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.area.FormerUnits.Passing;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.succession.Preview.ReviewLine;

/**
 * What was before 01/07/2025 or another change: files of the units that passed into a
 * unit, and what a unit is called now. Templates call it as {@code @formerFiles}.
 */
@Component("formerFiles")
class FormerFiles {

	private final CurrentActor actor;

	private final FormerUnits formerUnits;

	private final CommuneReviews communes;

	private final VillageReviews villages;

	FormerFiles(CurrentActor actor, FormerUnits formerUnits, CommuneReviews communes, VillageReviews villages) {
		this.actor = actor;
		this.formerUnits = formerUnits;
		this.communes = communes;
		this.villages = villages;
	}

	/** What became of the unit at a place; nothing while it stands. */
	public List<Passing> now(AreaPath place) {
		return this.formerUnits.from(List.of(place));
	}

	/** What became of the units at these places, the first of several. */
	public Map<AreaPath, Passing> nowOf(Collection<AreaPath> places) {
		return this.formerUnits.from(places)
			.stream()
			.collect(Collectors.toMap((passing) -> passing.before().path(), Function.identity(), (one, next) -> one));
	}

	/** Units that passed into the one at a place, with their files. */
	public List<FormerUnit> before(AreaPath place) {
		return this.formerUnits.into(place)
			.stream()
			.map((passing) -> new FormerUnit(passing, files(passing.before())))
			.toList();
	}

	private List<ReviewLine> files(Unit unit) {
		if (!this.actor.maySee(unit.path())) {
			return List.of();
		}
		Stream<ReviewLine> files = (unit.level() == Level.VILLAGE)
				? this.villages.in(unit.path()).stream().map(Targets::line)
				: this.communes.in(unit.path()).stream().map(Targets::line);
		return files.sorted(Comparator.comparing(ReviewLine::year).reversed()).toList();
	}

	/**
	 * @param files reviews made under the old unit, newest first
	 */
	record FormerUnit(Passing passing, List<ReviewLine> files) {
	}

}
