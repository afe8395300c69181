package vn.rasoat.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads a meeting from its row. */
final class MeetingRow {

	private MeetingRow() {
	}

	static VillageMeeting read(ResultSet row, List<Agreement> agreements) throws SQLException {
		LocalDate heldOn = row.getObject("held_on", LocalDate.class);
		String startTime = row.getString("start_time");
		return new VillageMeeting(row.getLong("id"), row.getLong("village_review_id"), row.getInt("round_no"),
				row.getObject("invited_on", LocalDate.class), row.getObject("planned_at", OffsetDateTime.class),
				row.getString("place"), row.getString("chair"), row.getString("secretary"), heldOn,
				(startTime == null) ? null : LocalTime.parse(startTime), (heldOn == null) ? null : attendance(row),
				row.getBigDecimal("agreement_ratio"), agreements,
				row.getObject("minutes_received_on", LocalDate.class), longOrNull(row, "minutes_paper_id"));
	}

	private static Attendance attendance(ResultSet row) throws SQLException {
		return new Attendance(row.getInt("committee_count"), row.getInt("front_count"),
				row.getInt("organisation_count"), row.getInt("reviewer_count"), row.getInt("reviewed_household_count"),
				row.getInt("other_household_count"));
	}

	private static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
		long number = row.getLong(column);
		return row.wasNull() ? null : number;
	}

}
