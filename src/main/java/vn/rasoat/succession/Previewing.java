package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.area.UnitPassing;
import vn.rasoat.audit.DisplayNames;
import vn.rasoat.household.HouseholdPlaces;
import vn.rasoat.succession.Preview.DoneLine;
import vn.rasoat.succession.Preview.RightLine;
import vn.rasoat.succession.Preview.VillageLine;

/** Finds out what would follow a commune, and what stands against it. */
@Component
class Previewing {

	private final UnitPassing passing;

	private final Targets targets;

	private final HouseholdPlaces households;

	private final RightsConcerned rights;

	private final DisplayNames names;

	Previewing(UnitPassing passing, Targets targets, HouseholdPlaces households, RightsConcerned rights,
			DisplayNames names) {
		this.passing = passing;
		this.targets = targets;
		this.households = households;
		this.rights = rights;
		this.names = names;
	}

	@Transactional(readOnly = true)
	public Preview of(Unit commune) {
		if (commune.level() != Level.COMMUNE) {
			throw new NotACommune(commune.name());
		}
		LocalDate day = this.targets.dayOf(commune);
		List<Unit> successors = this.targets.of(commune);
		List<Unit> left = this.passing.villagesLeft(commune);
		List<VillageLine> villages = left.stream().map((village) -> line(village, commune, successors, day)).toList();
		List<RightLine> rights = new ArrayList<>(this.rights.within(commune, left));
		rights.addAll(this.rights.above(this.passing.above(commune), successors));
		return new Preview(commune, day, successors, this.targets.isComplete(commune), villages, rights,
				this.targets.underWay(commune), done(commune));
	}

	private VillageLine line(Unit village, Unit commune, List<Unit> successors, LocalDate day) {
		List<String> taken = successors.stream()
			.filter((successor) -> this.passing.isTaken(successor, village.name(), day))
			.map(Unit::name)
			.toList();
		String proposal = taken.isEmpty() ? village.name() : proposal(village, commune);
		return new VillageLine(village, this.households.count(village.code()), proposal, taken);
	}

	/** Such as {@code Thôn 1 (Bảo Linh)}. */
	static String proposal(Unit village, Unit commune) {
		return village.name() + " (" + commune.name().replaceFirst("^(Xã|Phường|Thị trấn) ", "") + ")";
	}

	private @Nullable DoneLine done(Unit commune) {
		return this.passing.done(commune).map((it) -> new DoneLine(this.names.of(it.by()), it.at())).orElse(null);
	}

}
