package vn.rasoat.calendar;

/**
 * Who may change the yearly tables: they hold for every unit, so only an admin of the
 * whole country.
 */
public interface CalendarAdmins {

	/** Refuses anybody else with {@code AccessDeniedException} (403). */
	void requireCountry();

}
