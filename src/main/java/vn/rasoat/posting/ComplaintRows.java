package vn.rasoat.posting;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.WithinAreas;
import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaint.Kind;
import vn.rasoat.posting.Complaint.Status;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.posting.TakenBack.Notice;

/** Complaints in the database. */
@Component
class ComplaintRows {

	private final JdbcClient jdbc;

	ComplaintRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Complaint> find(long id) {
		return this.jdbc.sql("select * from posting_complaint where id = ?")
			.param(id)
			.query(ComplaintRow::read)
			.optional();
	}

	boolean lock(long id) {
		return this.jdbc.sql("select id from posting_complaint where id = ? for update")
			.param(id)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	List<Complaint> ofPosting(long postingId) {
		return this.jdbc.sql("select * from posting_complaint where posting_id = ? order by received_at, id")
			.param(postingId)
			.query(ComplaintRow::read)
			.list();
	}

	List<Complaint> ofVillages(Collection<Long> villageReviewIds) {
		return villageReviewIds.isEmpty() ? List.of() : this.jdbc.sql("""
				select * from posting_complaint where village_review_id in (:villages)
				order by received_at, id""").param("villages", villageReviewIds).query(ComplaintRow::read).list();
	}

	long insert(Kind kind, Posting posting, Subject subject, NewComplaint received, Entering entering) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		Period due = entering.due();
		this.jdbc.sql("""
				insert into posting_complaint (kind, posting_id, village_review_id, round_no, household_id,
					household_name, left_out, complainant, contact, content, received_at, recorded_at, recorded_by,
					paper, late_reason, due_days, due_at, due_confidence, due_provisional, status)
				values (:kind, :posting, :village, :round, :household, :name, :leftOut, :complainant, :contact,
					:content, :receivedAt, :recordedAt, :recordedBy, :paper, :lateReason, :days, :due, :confidence,
					:provisional, 'OPEN')""")
			.param("kind", kind.name())
			.param("posting", posting.id())
			.param("village", posting.villageReviewId())
			.param("round", posting.round())
			.param("household", subject.householdId())
			.param("name", subject.name())
			.param("leftOut", subject.leftOut())
			.param("complainant", received.complainant())
			.param("contact", received.contact())
			.param("content", received.content())
			.param("receivedAt", received.receivedAt().atOffset(ZoneOffset.UTC))
			.param("recordedAt", entering.at())
			.param("recordedBy", entering.by())
			.param("paper", received.paper())
			.param("lateReason", received.lateReason())
			.param("days", (due == null) ? null : due.days())
			.param("due", (due == null) ? null : due.endsAt().atOffset(ZoneOffset.UTC))
			.param("confidence", (due == null) ? null : due.confidence().name())
			.param("provisional", (due == null) ? null : due.provisional())
			.update(key, "id");
		return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
	}

	void answered(long id, Answer answer, OffsetDateTime at) {
		this.jdbc.sql("""
				update posting_complaint set status = 'ANSWERED', result = ?, reasons = ?, letter_number = ?,
					letter_date = ?, answered_on = ?, answered_at = ? where id = ?""")
			.params((answer.result() == null) ? null : answer.result().name(), answer.reasons(), answer.letterNumber(),
					answer.letterDate(), answer.answeredOn(), at, id)
			.update();
	}

	/** Those nobody has answered yet and the law sets a time for. */
	List<Complaint> due() {
		return this.jdbc.sql("select * from posting_complaint where status = 'OPEN' and due_at is not null order by id")
			.query(ComplaintRow::read)
			.list();
	}

	void moved(long id, Period due) {
		this.jdbc.sql("update posting_complaint set due_at = ?, due_provisional = ? where id = ?")
			.params(due.endsAt().atOffset(ZoneOffset.UTC), due.provisional(), id)
			.update();
	}

	void withdrawn(long id, TakenBack withdrawal) {
		this.jdbc.sql("""
				update posting_complaint set withdrawn_on = ?, withdrawn_by = ?, withdrawal_paper = ?,
					withdrawal_reason = ? where id = ?""")
			.params(withdrawal.on(), withdrawal.by(), withdrawal.paper(), withdrawal.reason(), id)
			.update();
	}

	void notified(long id, Notice notice) {
		this.jdbc.sql("update posting_complaint set stop_number = ?, stop_day = ?, stop_paper_id = ? where id = ?")
			.params(notice.number(), notice.on(), notice.paperId(), id)
			.update();
	}

	/** Those taken back whose complainants were not told yet, oldest first. */
	List<TakenBack.Untold> unnotified(Collection<AreaPath> areas) {
		WithinAreas within = WithinAreas.of(areas);
		return within
			.bind(this.jdbc
				.sql("""
						select c.id, c.household_name, v.village_name from posting_complaint c join cycle_village_review v on v.id = c.village_review_id
						where c.status = 'WITHDRAWN' and c.stop_day is null and %s
						order by c.withdrawn_on, c.id"""
					.formatted(within.condition("v.area_path"))))
			.query((row, number) -> new TakenBack.Untold(row.getLong("id"), row.getString("household_name"),
					row.getString("village_name")))
			.list();
	}

	void ended(long id, Status status, OffsetDateTime at) {
		this.jdbc.sql("update posting_complaint set status = ?, settled_at = ? where id = ?")
			.params(status.name(), at, id)
			.update();
	}

	/** The household an objection is about. */
	record Subject(@Nullable Long householdId, String name, boolean leftOut) {
	}

	/** Who entered it, when, and by when it must be answered. */
	record Entering(String by, OffsetDateTime at, @Nullable Period due) {
	}

}
