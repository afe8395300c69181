package vn.rasoat.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The yearly tables as kept in the database. */
@Repository
class CalendarTables {

	private final JdbcClient jdbc;

	CalendarTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The table, or the refusal that says what an admin must do. */
	CalendarYear get(int year) {
		return find(year).orElseThrow(() -> new CalendarYearMissing(year));
	}

	Optional<CalendarYear> find(int year) {
		List<CalendarDay> days = this.jdbc.sql("select * from calendar_day where table_year = ? order by on_day")
			.param(year)
			.query(CalendarTables::day)
			.list();
		return this.jdbc.sql("select * from calendar_table where table_year = ?")
			.param(year)
			.query((row, number) -> new CalendarYear(year, row.getBoolean("official"), row.getString("source"), days))
			.optional();
	}

	/** All years, newest first, without their days. */
	List<CalendarYear> all() {
		return this.jdbc.sql("select * from calendar_table order by table_year desc")
			.query((row, number) -> new CalendarYear(row.getInt("table_year"), row.getBoolean("official"),
					row.getString("source"), List.of()))
			.list();
	}

	void insert(int year, String source) {
		this.jdbc.sql("insert into calendar_table (table_year, official, source) values (?, false, ?)")
			.param(year)
			.param(source)
			.update();
	}

	/**
	 * Makes the table official and with it the days in force; one that is only announced
	 * stays unconfirmed.
	 */
	void confirm(int year, String source) {
		this.jdbc.sql("update calendar_table set official = true, source = ? where table_year = ?")
			.param(source)
			.param(year)
			.update();
		this.jdbc.sql("""
				update calendar_day set confirmed = true, source = ?
				where table_year = ? and in_force = true and confirmed = false""").param(source).param(year).update();
	}

	void insert(CalendarDay day) {
		this.jdbc.sql("""
				insert into calendar_day (table_year, on_day, kind, reason_vi, reason_en, source, confirmed, in_force)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(day.date().getYear())
			.param(day.date())
			.param(day.kind().name())
			.param(day.reasonVi())
			.param(day.reasonEn())
			.param(day.source())
			.param(day.confirmed())
			.param(day.inForce())
			.update();
	}

	boolean confirm(LocalDate day, String source) {
		return this.jdbc.sql("""
				update calendar_day set confirmed = true, in_force = true, source = ?
				where on_day = ? and confirmed = false""").param(source).param(day).update() > 0;
	}

	boolean remove(LocalDate day) {
		return this.jdbc.sql("delete from calendar_day where on_day = ?").param(day).update() > 0;
	}

	private static CalendarDay day(ResultSet row, int number) throws SQLException {
		return new CalendarDay(row.getLong("id"), row.getObject("on_day", LocalDate.class),
				DayKind.valueOf(row.getString("kind")), row.getString("reason_vi"), row.getString("reason_en"),
				row.getString("source"), row.getBoolean("confirmed"), row.getBoolean("in_force"));
	}

}
