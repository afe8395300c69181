package vn.rasoat.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The administrative units by code and day. */
public interface Areas {

	Optional<Unit> find(String code, LocalDate day);

	/** The unit, or a {@code UnitUnknown} refusal (404). */
	Unit get(String code, LocalDate day);

	Optional<Unit> at(AreaPath path, LocalDate day);

	/** Units directly below, in Vietnamese order of names. */
	List<Unit> below(String code, LocalDate day);

	/**
	 * Adds a village to a commune; the code is the next free one. Refused when the
	 * commune has one of that name.
	 */
	Unit addVillage(String communeCode, String kind, String name, LocalDate validFrom);

}
