package vn.rasoat.area;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.area.MoveTable.Move;

/**
 * Which units passed into which. Records made under an old unit stay there; whoever has
 * rights on its successor may read them.
 */
@Component
public class FormerUnits {

	private final MoveTable moves;

	private final UnitTable units;

	FormerUnits(MoveTable moves, UnitTable units) {
		this.moves = moves;
		this.units = units;
	}

	/**
	 * Places that took over the records of a place. What lies in a unit that was divided
	 * went where its village went, and nowhere else.
	 */
	public Set<AreaPath> successorsOf(AreaPath place) {
		Set<AreaPath> found = new LinkedHashSet<>();
		Deque<AreaPath> open = new ArrayDeque<>(List.of(place));
		while (!open.isEmpty()) {
			next(open.removeFirst()).forEach((path) -> {
				if (found.add(path)) {
					open.add(path);
				}
			});
		}
		return found;
	}

	private Set<AreaPath> next(AreaPath place) {
		List<Move> around = this.moves.from(prefixes(place));
		AreaPath nearest = around.stream()
			.map(Move::from)
			.max(Comparator.comparingInt((path) -> path.text().length()))
			.orElse(place);
		Set<AreaPath> next = around.stream()
			.filter((move) -> move.from().equals(nearest))
			.map(Move::to)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return (nearest.equals(place) || next.size() == 1) ? next : Set.of();
	}

	/**
	 * Old places of which everything belongs to the areas now, outermost only: entire
	 * communes, and single villages of divided ones.
	 */
	public List<AreaPath> takenOver(Collection<AreaPath> areas) {
		Set<AreaPath> seen = new LinkedHashSet<>(areas);
		List<AreaPath> found = new ArrayList<>();
		List<AreaPath> wave = areas.stream().filter((area) -> !area.equals(AreaPath.COUNTRY)).toList();
		while (!wave.isEmpty()) {
			wave = outermost(wave.stream()
				.flatMap(this::before)
				.filter((path) -> seen.stream().noneMatch((place) -> place.contains(path)))
				.distinct()
				.toList());
			seen.addAll(wave);
			found.addAll(wave);
		}
		return outermost(found);
	}

	private static List<AreaPath> outermost(List<AreaPath> places) {
		return places.stream()
			.filter((path) -> places.stream().noneMatch((other) -> !other.equals(path) && other.contains(path)))
			.toList();
	}

	/** Divided communes of which a part belongs to the areas now. */
	public List<AreaPath> divided(Collection<AreaPath> areas) {
		return areas.stream()
			.filter((area) -> !area.equals(AreaPath.COUNTRY))
			.flatMap((area) -> divided(this.moves.within(area, false)).stream())
			.distinct()
			.toList();
	}

	private Stream<AreaPath> before(AreaPath area) {
		List<Move> upper = this.moves.within(area, false);
		Set<AreaPath> divided = divided(upper);
		boolean village = upper.isEmpty();
		List<Move> villages = (village || !divided.isEmpty()) ? this.moves.within(area, true) : List.of();
		return Stream.concat(upper.stream().map(Move::from).filter((path) -> !divided.contains(path)),
				villages.stream()
					.filter((move) -> move.level() == Level.VILLAGE)
					.map(Move::from)
					.filter((path) -> village || divided.stream().anyMatch((old) -> old.contains(path))));
	}

	/** Old places among these moves that went to several new ones, asked for at once. */
	private Set<AreaPath> divided(List<Move> moves) {
		Set<String> old = moves.stream().map((move) -> move.from().text()).collect(Collectors.toSet());
		Map<AreaPath, Set<AreaPath>> targets = old.isEmpty() ? Map.of()
				: this.moves.from(old)
					.stream()
					.collect(Collectors.groupingBy(Move::from, Collectors.mapping(Move::to, Collectors.toSet())));
		return targets.entrySet()
			.stream()
			.filter((target) -> target.getValue().size() > 1)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** Units that passed into the one at a place directly, in order of names. */
	public List<Passing> into(AreaPath place) {
		return passings(this.moves.into(place));
	}

	/** What became of the units that stood at these places. */
	public List<Passing> from(Collection<AreaPath> places) {
		return places.isEmpty() ? List.of() : passings(this.moves.from(places.stream().map(AreaPath::text).toList()));
	}

	private List<Passing> passings(List<Move> moves) {
		return moves.stream()
			.map((move) -> new Passing(this.units.byId(move.oldUnit()), this.units.byId(move.newUnit()), move.on()))
			.sorted(Comparator.comparing((passing) -> passing.before().name()))
			.toList();
	}

	private static List<String> prefixes(AreaPath place) {
		Set<String> found = new LinkedHashSet<>();
		AreaPath path = AreaPath.COUNTRY;
		for (String code : place.text().split("/")) {
			if (!code.isEmpty()) {
				path = path.child(code);
				found.add(path.text());
			}
		}
		return List.copyOf(found.isEmpty() ? Set.of(place.text()) : found);
	}

	/**
	 * @param on first day of the new unit
	 */
	public record Passing(Unit before, Unit after, LocalDate on) {

		public Passing {
			Objects.requireNonNull(on, "a move has its day");
		}

	}

}
