package vn.rasoat.doubles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;

@Component
public class InMemoryAreas implements Areas {

	private final Map<String, Unit> units = new ConcurrentHashMap<>();

	public Unit addCommune(String code, String name) {
		Unit unit = new Unit(1, code, Level.COMMUNE, "commune", Setting.RURAL, "19", name, LocalDate.of(2000, 1, 1), null,
				new AreaPath("/19/" + code + "/"));
		this.units.put(code, unit);
		return unit;
	}

	@Override
	public Optional<Unit> find(String code, LocalDate day) {
		return Optional.ofNullable(this.units.get(code));
	}

	@Override
	public Unit get(String code, LocalDate day) {
		return find(code, day).orElseThrow();
	}

	@Override
	public Optional<Unit> at(AreaPath path, LocalDate day) {
		return this.units.values().stream().filter((unit) -> unit.path().equals(path)).findFirst();
	}

	@Override
	public List<Unit> below(String code, LocalDate day) {
		return this.units.values()
			.stream()
			.filter((unit) -> code.equals(unit.parentCode()))
			.sorted(Comparator.comparing(Unit::code))
			.toList();
	}

	@Override
	public Unit addVillage(String communeCode, String kind, String name, LocalDate validFrom) {
		String code = "%s-%02d".formatted(communeCode, below(communeCode, validFrom).size() + 1);
		Unit unit = new Unit(1, code, Level.VILLAGE, kind, Setting.RURAL, communeCode, name, validFrom, null,
				get(communeCode, validFrom).path().child(code));
		this.units.put(code, unit);
		return unit;
	}

}
