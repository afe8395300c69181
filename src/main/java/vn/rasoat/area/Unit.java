package vn.rasoat.area;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An administrative unit or a village as it stood from one day to another.
 *
 * @param code official code; a village's is its commune's code, a hyphen and a number
 * @param kind the word that goes before the name in the field: {@code ward},
 * {@code hamlet} (ấp), {@code village} (thôn) ...
 * @param setting rural or urban; a village has its commune's
 * @param validTo first day on which it no longer stood, or {@code null} while it stands
 */
public record Unit(long id, String code, Level level, String kind, @Nullable Setting setting,
		@Nullable String parentCode, String name, LocalDate validFrom, @Nullable LocalDate validTo, AreaPath path) {

	public boolean standsOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || day.isBefore(this.validTo));
	}

}
