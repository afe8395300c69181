package vn.rasoat.ruleset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.rasoat.area.Setting;

/** Rows of {@code ruleset_value}; they are only ever added. */
@Repository
class RuleValueTable {

	private final JdbcClient jdbc;

	RuleValueTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Grows with every value, on whichever node it was entered. */
	long stamp() {
		return this.jdbc.sql("select coalesce(max(id), 0) from ruleset_value").query(Long.class).single();
	}

	/** Every value the set ever had, oldest first. */
	List<DatedValue> of(String set) {
		return this.jdbc
			.sql("select * from ruleset_value where set_code = ? order by value_key, setting, valid_from, id")
			.param(set)
			.query(RuleValueTable::value)
			.list();
	}

	void insert(String set, RuleValue value, LocalDate validFrom) {
		this.jdbc.sql("""
				insert into ruleset_value (set_code, value_key, setting, text_value, unit, source, confidence,
					valid_from) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(set)
			.param(value.key())
			.param(stored(value.setting()))
			.param(value.text())
			.param(value.unit())
			.param(value.source())
			.param(value.confidence().name())
			.param(validFrom)
			.update();
	}

	private static String stored(@Nullable Setting setting) {
		return (setting != null) ? setting.name() : "";
	}

	private static DatedValue value(ResultSet row, int number) throws SQLException {
		String setting = row.getString("setting");
		RuleValue value = new RuleValue(row.getString("value_key"), setting.isEmpty() ? null : Setting.valueOf(setting),
				row.getString("text_value"), row.getString("unit"), row.getString("source"),
				Confidence.valueOf(row.getString("confidence")));
		return new DatedValue(row.getLong("id"), value, row.getObject("valid_from", LocalDate.class));
	}

}
