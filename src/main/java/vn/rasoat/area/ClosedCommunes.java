package vn.rasoat.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Communes of a province that ceased, and how far they are on their way to a successor.
 */
@Component
public class ClosedCommunes {

	private final JdbcClient jdbc;

	ClosedCommunes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param day on which they still stood
	 * @param until they ceased on this day or before
	 */
	public List<ClosedCommune> of(Unit province, LocalDate day, LocalDate until) {
		return this.jdbc
			.sql("""
					select u.*, (select count(*) from area_move m where m.old_unit_id = u.id) as moves,
						(select count(*) from area_successor s where s.old_code = u.code and s.changed_on = u.valid_to
							and s.share = 'whole' and exists (select 1 from area_unit n where n.code = s.new_code
							and n.valid_from <= s.changed_on and (n.valid_to is null or n.valid_to > s.changed_on))) as whole
					from area_unit u where u.level = 'COMMUNE' and u.path like :path and u.valid_from <= :day
						and u.valid_to > :day and u.valid_to <= :until order by u.code""")
			.param("path", province.path().text() + "%")
			.param("day", day)
			.param("until", until)
			.query(ClosedCommunes::closed)
			.list();
	}

	private static ClosedCommune closed(ResultSet row, int number) throws SQLException {
		return new ClosedCommune(UnitTable.unit(row, number), row.getInt("moves") > 0, row.getInt("whole") == 1);
	}

	/**
	 * @param whole whether one successor is known that took it over entirely
	 */
	public record ClosedCommune(Unit unit, boolean moved, boolean whole) {

		public boolean isReady() {
			return this.whole && !this.moved;
		}

	}

}
