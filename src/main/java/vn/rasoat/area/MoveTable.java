package vn.rasoat.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code area_move}. */
@Repository
class MoveTable {

	private static final String MOVE = "select * from area_move where ";

	private final JdbcClient jdbc;

	MoveTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Move> of(Unit old) {
		return this.jdbc.sql(MOVE + "old_unit_id = ? order by id").param(old.id()).query(MoveTable::move).list();
	}

	List<Move> into(AreaPath place) {
		return this.jdbc.sql(MOVE + "new_path = ? and old_path <> new_path order by id")
			.param(place.text())
			.query(MoveTable::move)
			.list();
	}

	/** Moves out of these places; a unit that was only renamed lies where it lay. */
	List<Move> from(Collection<String> places) {
		return this.jdbc.sql(MOVE + "old_path in (:places) and old_path <> new_path")
			.param("places", places)
			.query(MoveTable::move)
			.list();
	}

	/** Moves into a place and whatever lies in it. */
	List<Move> within(AreaPath area, boolean villages) {
		return this.jdbc
			.sql(MOVE + "new_path like :area and old_path <> new_path and (:villages = true or level <> 'VILLAGE')")
			.param("area", area.text() + "%")
			.param("villages", villages)
			.query(MoveTable::move)
			.list();
	}

	void insert(Unit from, Unit to, LocalDate day, Resolution paper, String by, Instant at) {
		this.jdbc
			.sql("""
					insert into area_move (old_unit_id, new_unit_id, level, old_path, new_path, changed_on, paper, paper_date,
						moved_by, moved_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(from.id(), to.id(), from.level().name(), from.path().text(), to.path().text(), day, paper.number(),
					paper.on(), by, OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.update();
	}

	private static Move move(ResultSet row, int number) throws SQLException {
		return new Move(row.getLong("old_unit_id"), row.getLong("new_unit_id"), Level.valueOf(row.getString("level")),
				new AreaPath(row.getString("old_path")), new AreaPath(row.getString("new_path")),
				row.getObject("changed_on", LocalDate.class), row.getString("moved_by"),
				row.getObject("moved_at", OffsetDateTime.class).toInstant());
	}

	/** One unit that passed into another, entirely or in part. */
	record Move(long oldUnit, long newUnit, Level level, AreaPath from, AreaPath to, LocalDate on, String by,
			Instant at) {
	}

}
