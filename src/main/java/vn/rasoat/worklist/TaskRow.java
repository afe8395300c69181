package vn.rasoat.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

/** A row of {@code worklist_task} and back. */
final class TaskRow {

	/**
	 * Stands in the sort column of tasks without a date, so that they come last on both
	 * databases.
	 */
	static final OffsetDateTime NO_DATE = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	static final String COLUMNS = """
			id, case_key, case_name, process_instance_id, step, name, subject_id, subject, area_path, role, owner,
			due_at, created_at, finished_at, finished_by, ending""";

	private TaskRow() {
	}

	static TaskEntry read(ResultSet row, int number) throws SQLException {
		String ending = row.getString("ending");
		return new TaskEntry(row.getString("id"), row.getString("case_key"), row.getString("case_name"),
				row.getString("process_instance_id"), row.getString("step"), row.getString("name"),
				row.getObject("subject_id", Long.class), row.getString("subject"),
				new AreaPath(row.getString("area_path")), Role.ofKey(row.getString("role")), row.getString("owner"),
				instant(row, "due_at"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
				instant(row, "finished_at"), row.getString("finished_by"),
				(ending != null) ? TaskEntry.Ending.valueOf(ending) : null);
	}

	static @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant != null) ? at(instant) : null;
	}

	static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
