package vn.rasoat.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;

/** Grants by the code and the name of their unit, as an admin reads and writes them. */
@Component
class GrantPlaces {

	private final GrantTable grants;

	private final Areas areas;

	private final Clock clock;

	GrantPlaces(GrantTable grants, Areas areas, Clock clock) {
		this.grants = grants;
		this.areas = areas;
		this.clock = clock;
	}

	/**
	 * @param code of a unit; blank for the whole country
	 */
	AreaPath of(@Nullable String code) {
		String unit = AccountForms.blankAsNull(code);
		return (unit == null) ? AreaPath.COUNTRY : this.areas.get(unit, today()).path();
	}

	/** The area of a grant as it was read before; no grant lies in anything else. */
	static AreaPath path(String text) {
		try {
			return new AreaPath(text);
		}
		catch (IllegalArgumentException ex) {
			throw new GrantUnknown();
		}
	}

	List<NamedGrant> grantsOf(long account) {
		return this.grants.rows(account).stream().map(this::named).toList();
	}

	private NamedGrant named(GrantTable.GrantRow row) {
		String unit = row.area().equals("/") ? ""
				: this.areas.at(new AreaPath(row.area()), today()).map(Unit::name).orElse(row.area());
		return new NamedGrant(row, unit);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * @param unit name of the unit, empty for the whole country
	 */
	record NamedGrant(GrantTable.GrantRow row, String unit) {

		public @Nullable LocalDate lastDay() {
			return (this.row.validTo() == null) ? null : this.row.validTo().minusDays(1);
		}

	}

}
