package vn.rasoat.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many rows every table has, those of the engine as well: a refusal leaves no trace
 * anywhere.
 */
@TestComponent
public class RowCounts {

	/** What comes and goes by itself: sessions, locks, counters, mails of earlier acts, the daily check. */
	private static final List<String> NOT_COUNTED = List.of("spring_session", "shedlock", "act_ge_", "act_id_",
			"act_ru_meter", "flyway_", "act_ru_task_meter", "notification_digest", "notification_recipient",
			"worklist_check", "worklist_difference");

	private final JdbcClient jdbc;

	private final List<String> tables;

	RowCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.tables = jdbc.sql("""
				select table_name from information_schema.tables
				where lower(table_schema) = 'public' and table_type like '%TABLE%'""")
			.query(String.class)
			.list()
			.stream()
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.filter((name) -> NOT_COUNTED.stream().noneMatch(name::startsWith))
			.sorted()
			.toList();
	}

	public Map<String, Long> now() {
		Map<String, Long> rows = new TreeMap<>();
		String all = this.tables.stream()
			.map((table) -> "select '" + table + "' as name, count(*) as number from " + table)
			.collect(java.util.stream.Collectors.joining(" union all "));
		this.jdbc.sql(all).query((row) -> {
			rows.put(row.getString("name"), row.getLong("number"));
		});
		return rows;
	}

}
