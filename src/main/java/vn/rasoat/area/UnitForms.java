package vn.rasoat.area;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * What an admin enters about units, as typed, so that nothing is lost when it is refused.
 */
final class UnitForms {

	private UnitForms() {
	}

	private static LocalDate day(@Nullable String text, String field) {
		try {
			return LocalDate.parse(text(text));
		}
		catch (DateTimeParseException ex) {
			throw new UnitRefused(field);
		}
	}

	private static String text(@Nullable String text) {
		return (text == null) ? "" : text.strip();
	}

	private static <T extends Enum<T>> @Nullable T constant(Class<T> type, @Nullable String name) {
		for (T constant : type.getEnumConstants()) {
			if (constant.name().equals(name)) {
				return constant;
			}
		}
		return null;
	}

	record VillageForm(@Nullable String kind, @Nullable String name, @Nullable String validFrom) {

		LocalDate day() {
			return UnitForms.day(this.validFrom, "validFrom");
		}

		String kindText() {
			return text(this.kind);
		}

		String nameText() {
			return text(this.name);
		}

	}

	record ClosingForm(@Nullable String validTo) {

		LocalDate day() {
			return UnitForms.day(this.validTo, "closing-date");
		}

	}

	record UnitForm(@Nullable String level, @Nullable String code, @Nullable String kind, @Nullable String name,
			@Nullable String setting, @Nullable String parent, @Nullable String validFrom) {

		NewUnit toUnit() {
			Level chosen = constant(Level.class, this.level);
			if (chosen == null || chosen == Level.VILLAGE) {
				throw new UnitRefused("level");
			}
			return new NewUnit(text(this.code), chosen, text(this.kind), constant(Setting.class, this.setting), above(),
					text(this.name), day());
		}

		@Nullable String above() {
			String above = text(this.parent);
			return above.isEmpty() ? null : above;
		}

		LocalDate day() {
			return UnitForms.day(this.validFrom, "validFrom");
		}

	}

}
