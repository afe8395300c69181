package vn.rasoat.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;

/**
 * The tasks of some cases counted by case and step, for those who watch over progress.
 * Late is not counted here: it is a date against the clock.
 */
@Component
public class CountedTasks {

	/** So many keys a statement takes in every database. */
	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	CountedTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One row for each case and step people had or have tasks in; steps taken back and
	 * ended by the process left out.
	 */
	public List<StepCount> of(Collection<String> cases) {
		List<String> each = List.copyOf(cases);
		return IntStream.iterate(0, (from) -> from < each.size(), (from) -> from + AT_ONCE)
			.mapToObj((from) -> each.subList(from, Math.min(from + AT_ONCE, each.size())))
			.flatMap((some) -> this.jdbc.sql("""
					select case_key, step, area_path,
						sum(case when finished_at is null then 1 else 0 end) as open_tasks,
						sum(case when ending = 'DONE' then 1 else 0 end) as done_tasks,
						min(case when finished_at is null then due_at end) as next_due,
						max(case when ending = 'DONE' then finished_at end) as last_done
					from worklist_task where case_key in (:cases) and (finished_at is null or ending = 'DONE')
					group by case_key, step, area_path""")
				.param("cases", some)
				.query(CountedTasks::count)
				.list()
				.stream())
			.toList();
	}

	private static StepCount count(ResultSet row, int number) throws SQLException {
		return new StepCount(row.getString("case_key"), row.getString("step"), new AreaPath(row.getString("area_path")),
				row.getInt("open_tasks"), row.getInt("done_tasks"), instant(row, "next_due"),
				instant(row, "last_done"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	/**
	 * @param step id of the user task in the process model
	 * @param nextDue exclusive end of the time of the open task that is due first;
	 * {@code null} when none is open or none has a date
	 * @param lastDone when the last one was handed in
	 */
	public record StepCount(String caseKey, String step, AreaPath area, int open, int done, @Nullable Instant nextDue,
			@Nullable Instant lastDone) {
	}

}
