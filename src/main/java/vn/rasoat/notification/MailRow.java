package vn.rasoat.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import vn.rasoat.area.AreaPath;

/** Reads a row of {@code notification_digest}. */
final class MailRow {

	private MailRow() {
	}

	static Mail read(ResultSet row, int number) throws SQLException {
		return new Mail(row.getLong("id"), row.getString("recipient"), new AreaPath(row.getString("area_path")),
				row.getString("subject"), row.getString("body"), row.getString("message_id"),
				Mail.Status.valueOf(row.getString("status")), row.getInt("attempts"), instant(row, "next_attempt_at"),
				instant(row, "written_at"), row.getString("address"), row.getString("failure"), List.of());
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
