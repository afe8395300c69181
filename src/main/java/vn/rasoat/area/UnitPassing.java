package vn.rasoat.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.WhoActs;
import vn.rasoat.calendar.BusinessClock;

/**
 * Passes a commune with its villages into its successors, inside the caller's
 * transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class UnitPassing {

	private final UnitTable units;

	private final MoveTable moves;

	private final WhoActs who;

	private final BusinessClock clock;

	UnitPassing(UnitTable units, MoveTable moves, WhoActs who, BusinessClock clock) {
		this.units = units;
		this.moves = moves;
		this.who = who;
		this.clock = clock;
	}

	/**
	 * Lets one admin at a time move what lies in a province: the units above the commune
	 * are written down once.
	 */
	public void lock(Unit commune) {
		above(commune).forEach(this.units::lock);
		this.units.lock(commune);
	}

	/** Villages of a closed commune that were not moved yet. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Unit> villagesLeft(Unit commune) {
		return this.units.villagesUntil(commune, last(commune))
			.stream()
			.filter((village) -> this.moves.of(village).isEmpty())
			.toList();
	}

	/** Units above a closed commune on its last day, the province first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Unit> above(Unit commune) {
		return this.units.above(commune.path(), last(commune).minusDays(1));
	}

	/** Who moved the commune first, and when; empty while it was not moved. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Done> done(Unit commune) {
		return this.moves.of(commune).stream().findFirst().map((move) -> new Done(move.by(), move.at()));
	}

	/** Whether the commune has a village of that name on the day or later. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean isTaken(Unit commune, String name, LocalDate day) {
		return this.units.villagesFrom(commune, day)
			.stream()
			.anyMatch((other) -> other.name().equalsIgnoreCase(name.strip()));
	}

	/** The village goes on in the new commune from that day, rural or urban as it is. */
	public Unit pass(Unit village, Unit commune, String name, LocalDate day, Resolution paper) {
		this.units.lock(commune);
		if (isTaken(commune, name, day)) {
			throw new UnitTaken("name", name);
		}
		this.units.end(village, day);
		// a commune that keeps its code keeps the codes of its villages
		boolean keeps = commune.code().equals(village.parentCode()) && !this.units.standsFrom(village.code(), day);
		String code = keeps ? village.code() : this.units.nextVillageCode(commune.code());
		NewUnit next = new NewUnit(code, Level.VILLAGE, village.kind(), commune.setting(), commune.code(), name, day);
		this.units.insert(next, commune.path().child(code), commune.validTo());
		Unit passed = this.units.find(code, day).orElseThrow();
		write(village, passed, day, paper);
		return passed;
	}

	/** The records of the commune, and of the units that ceased with it, pass on. */
	public void pass(Unit commune, Unit successor, Resolution paper) {
		LocalDate day = last(commune);
		write(commune, successor, day, paper);
		Unit province = this.units.above(successor.path(), day).get(0);
		above(commune).stream()
			.filter((unit) -> unit.validTo() != null && !unit.path().equals(province.path()))
			.forEach((unit) -> write(unit, province, day, paper));
	}

	private void write(Unit from, Unit to, LocalDate day, Resolution paper) {
		if (this.moves.of(from).stream().noneMatch((move) -> move.newUnit() == to.id())) {
			this.moves.insert(from, to, day, paper, this.who.name(), this.clock.instant());
		}
	}

	private static LocalDate last(Unit unit) {
		LocalDate end = unit.validTo();
		if (end == null) {
			throw new UnitStandsStill(unit.name());
		}
		return end;
	}

	/** Who did it, and when. */
	public record Done(String by, Instant at) {
	}

}
