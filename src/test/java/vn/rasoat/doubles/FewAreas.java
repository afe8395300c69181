package vn.rasoat.doubles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;

class FewAreas implements Areas {

	private static final Map<String, String> NAMES = Map.of("30295-01", "Mỹ An", "30295-02", "Mỹ Đức", "30295",
			"Vĩnh Hanh");

	@Override
	public Optional<Unit> find(String code, LocalDate day) {
		return Optional.empty();
	}

	@Override
	public Unit get(String code, LocalDate day) {
		throw new UnsupportedOperationException(code);
	}

	@Override
	public Optional<Unit> at(AreaPath path, LocalDate day) {
		String[] parts = path.text().split("/");
		String code = (parts.length > 0) ? parts[parts.length - 1] : "";
		return Optional.ofNullable(NAMES.get(code))
			.map((name) -> new Unit(1, code, code.contains("-") ? Level.VILLAGE : Level.COMMUNE,
					code.contains("-") ? "hamlet" : "commune", null, null, name, day, null, path));
	}

	@Override
	public List<Unit> below(String code, LocalDate day) {
		return List.of();
	}

	@Override
	public Unit addVillage(String communeCode, String kind, String name, LocalDate validFrom) {
		throw new UnsupportedOperationException(name);
	}

}
