package vn.rasoat.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaint.Kind;
import vn.rasoat.posting.Complaint.Result;
import vn.rasoat.posting.Complaint.Status;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.posting.TakenBack.Notice;
import vn.rasoat.ruleset.Confidence;

/** Reads a complaint from its row. */
final class ComplaintRow {

	private ComplaintRow() {
	}

	static Complaint read(ResultSet row, int number) throws SQLException {
		return new Complaint(row.getLong("id"), Kind.valueOf(row.getString("kind")), row.getLong("posting_id"),
				row.getLong("village_review_id"), row.getInt("round_no"), row.getObject("household_id", Long.class),
				row.getString("household_name"), row.getString("complainant"), row.getString("contact"),
				row.getString("content"), row.getObject("received_at", OffsetDateTime.class).toInstant(),
				row.getString("paper"), row.getString("late_reason"), due(row), Status.valueOf(row.getString("status")),
				answer(row), withdrawal(row));
	}

	private static @Nullable Period due(ResultSet row) throws SQLException {
		OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
		return (due == null) ? null
				: new Period(row.getInt("due_days"), Confidence.valueOf(row.getString("due_confidence")),
						row.getBoolean("due_provisional"), due.toInstant());
	}

	private static @Nullable TakenBack withdrawal(ResultSet row) throws SQLException {
		LocalDate on = row.getObject("withdrawn_on", LocalDate.class);
		return (on == null) ? null : new TakenBack(row.getString("withdrawn_by"), on, row.getString("withdrawal_paper"),
				row.getString("withdrawal_reason"), notice(row));
	}

	private static @Nullable Notice notice(ResultSet row) throws SQLException {
		LocalDate on = row.getObject("stop_day", LocalDate.class);
		return (on == null) ? null
				: new Notice(row.getString("stop_number"), on, row.getObject("stop_paper_id", Long.class));
	}

	private static @Nullable Answer answer(ResultSet row) throws SQLException {
		LocalDate answeredOn = row.getObject("answered_on", LocalDate.class);
		String result = row.getString("result");
		return (answeredOn == null) ? null
				: new Answer((result == null) ? null : Result.valueOf(result), row.getString("reasons"),
						row.getString("letter_number"), row.getObject("letter_date", LocalDate.class), answeredOn);
	}

}
