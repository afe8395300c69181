package vn.rasoat.area;

import java.text.Normalizer;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A unit to be entered. */
record NewUnit(String code, Level level, String kind, @Nullable Setting setting, @Nullable String parentCode,
		String name, LocalDate validFrom) {

	private static final int LONGEST_NAME = 100;

	NewUnit {
		name = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
		if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new UnitRefused("name");
		}
		if (!UnitKind.of(level).contains(kind)) {
			throw new UnitRefused("kind");
		}
		if (level != Level.VILLAGE && !code.matches("[0-9]{2,5}")) {
			throw new UnitRefused("code");
		}
		if (level == Level.COMMUNE && setting == null) {
			throw new UnitRefused("setting");
		}
		if (level != Level.PROVINCE && parentCode == null) {
			throw new UnitRefused("parent");
		}
	}

}
