package vn.rasoat.household;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.household.Departure.Why;

/** Households that are gone, inside the caller's transaction. */
@Component
class Departures {

	private final JdbcClient jdbc;

	Departures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(long householdId, Departure departure) {
		this.jdbc.sql("""
				insert into household_departure (household_id, departure_year, reason, decision_number, decision_date)
				values (?, ?, ?, ?, ?)""")
			.params(householdId, departure.inYear(), departure.why().name(), departure.decisionNumber(),
					departure.decisionDate())
			.update();
	}

	/** Somebody found gone in a year may turn out to be there. */
	void remove(long householdId, int inYear) {
		this.jdbc.sql("delete from household_departure where household_id = ? and departure_year = ?")
			.params(householdId, inYear)
			.update();
	}

	/** The last one, unless the household was recognised again in a later year. */
	Optional<Departure> of(long householdId) {
		return this.jdbc.sql("""
				select * from household_departure d where d.household_id = ? and not exists (select 1 from
					household_status s where s.household_id = d.household_id and s.status_year > d.departure_year)
				order by d.departure_year desc fetch first 1 row only""")
			.param(householdId)
			.query((row, number) -> new Departure(row.getInt("departure_year"), Why.valueOf(row.getString("reason")),
					row.getString("decision_number"), row.getObject("decision_date", LocalDate.class)))
			.optional();
	}

}
