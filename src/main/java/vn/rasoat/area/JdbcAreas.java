package vn.rasoat.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units as kept in the database. */
@Component
class JdbcAreas implements Areas {

	private final UnitTable units;

	private final UnitRegister register;

	JdbcAreas(UnitTable units, UnitRegister register) {
		this.units = units;
		this.register = register;
	}

	@Override
	public Optional<Unit> find(String code, LocalDate day) {
		return this.units.find(code, day);
	}

	@Override
	public Unit get(String code, LocalDate day) {
		return find(code, day).orElseThrow(() -> new UnitUnknown(code, day));
	}

	@Override
	public Optional<Unit> at(AreaPath path, LocalDate day) {
		String[] codes = path.text().split("/");
		return (codes.length == 0) ? Optional.empty()
				: find(codes[codes.length - 1], day).filter((unit) -> unit.path().equals(path));
	}

	@Override
	public List<Unit> below(String code, LocalDate day) {
		return this.units.below(code, day);
	}

	@Override
	@Transactional
	public Unit addVillage(String communeCode, String kind, String name, LocalDate validFrom) {
		Unit commune = get(communeCode, validFrom);
		this.units.lock(commune);
		NewUnit village = new NewUnit(this.units.nextVillageCode(communeCode), Level.VILLAGE, kind, commune.setting(),
				communeCode, name, validFrom);
		for (Unit other : this.units.below(communeCode, validFrom)) {
			if (other.name().equalsIgnoreCase(village.name())) {
				throw new UnitTaken("name", village.name());
			}
		}
		return this.register.add(village);
	}

}
