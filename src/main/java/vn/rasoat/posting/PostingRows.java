package vn.rasoat.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.posting.Posting.Kind;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.posting.Posting.Status;
import vn.rasoat.ruleset.Confidence;

/** Postings in the database. */
@Component
class PostingRows {

	private final JdbcClient jdbc;

	PostingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Posting> find(long id) {
		return this.jdbc.sql("select * from posting_posting where id = ?")
			.param(id)
			.query(PostingRows::read)
			.optional();
	}

	boolean lock(long id) {
		return this.jdbc.sql("select id from posting_posting where id = ? for update")
			.param(id)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	List<Posting> ofVillage(long villageReviewId) {
		return this.jdbc.sql("select * from posting_posting where village_review_id = ? order by id")
			.param(villageReviewId)
			.query(PostingRows::read)
			.list();
	}

	List<Posting> ofComplaint(long complaintId) {
		return this.jdbc.sql("select * from posting_posting where complaint_id = ? order by id")
			.param(complaintId)
			.query(PostingRows::read)
			.list();
	}

	long insert(long villageReviewId, Kind kind, @Nullable Long complaintId, int round, LocalDate readyOn) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into posting_posting (village_review_id, kind, complaint_id, round_no, ready_on, status)
				values (:village, :kind, :complaint, :round, :ready, 'HANGING')""")
			.param("village", villageReviewId)
			.param("kind", kind.name())
			.param("complaint", complaintId)
			.param("round", round)
			.param("ready", readyOn)
			.update(key, "id");
		return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
	}

	void opened(long id, Period period, OffsetDateTime at) {
		this.jdbc.sql("""
				update posting_posting set status = 'OPEN', days = ?, days_confidence = ?, provisional = ?, ends_at = ?,
					opened_at = ? where id = ?""")
			.params(period.days(), period.confidence().name(), period.provisional(),
					period.endsAt().atOffset(ZoneOffset.UTC), at, id)
			.update();
	}

	/** Postings whose period runs, each with the day it runs from. */
	Map<Posting, LocalDate> open() {
		return this.jdbc.sql("""
				select p.*, (select max(b.hung_on) from posting_board b where b.posting_id = p.id) as last_board
				from posting_posting p where p.status = 'OPEN' order by p.id""").query((rows) -> {
			Map<Posting, LocalDate> open = new LinkedHashMap<>();
			while (rows.next()) {
				open.put(read(rows, rows.getRow()), rows.getObject("last_board", LocalDate.class));
			}
			return open;
		});
	}

	void moved(long id, Period period) {
		this.jdbc.sql("update posting_posting set ends_at = ?, provisional = ? where id = ?")
			.params(period.endsAt().atOffset(ZoneOffset.UTC), period.provisional(), id)
			.update();
	}

	void ended(long id, Status status, OffsetDateTime at) {
		this.jdbc.sql("update posting_posting set status = ?, closed_at = ? where id = ?")
			.params(status.name(), at, id)
			.update();
	}

	private static Posting read(ResultSet row, int number) throws SQLException {
		OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
		return new Posting(row.getLong("id"), row.getLong("village_review_id"), Kind.valueOf(row.getString("kind")),
				row.getObject("complaint_id", Long.class), row.getInt("round_no"),
				row.getObject("ready_on", LocalDate.class), Status.valueOf(row.getString("status")), period(row),
				(closedAt == null) ? null : closedAt.toInstant());
	}

	private static @Nullable Period period(ResultSet row) throws SQLException {
		OffsetDateTime endsAt = row.getObject("ends_at", OffsetDateTime.class);
		return (endsAt == null) ? null
				: new Period(row.getInt("days"), Confidence.valueOf(row.getString("days_confidence")),
						row.getBoolean("provisional"), endsAt.toInstant());
	}

}
