package vn.rasoat.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.posting.Posting.Status;

/** Boards that were taken down, in the database. */
@Service
@Transactional
class StoredTakingDown implements TakingDown {

	private final JdbcClient jdbc;

	private final Postings postings;

	private final Entry entry;

	StoredTakingDown(JdbcClient jdbc, Postings postings, Entry entry) {
		this.jdbc = jdbc;
		this.postings = postings;
		this.entry = entry;
	}

	@Override
	public void record(long postingId, TakenDown taken) {
		Posting posting = this.postings.lock(postingId);
		if (posting.status() != Status.CLOSED) {
			throw new PostingInOtherState();
		}
		LocalDate last = Objects.requireNonNull(posting.period(), "a closed posting had its time").lastDay();
		if (!taken.on().isAfter(last) || taken.on().isAfter(this.entry.today())) {
			throw new TakenDownDayUnfit(last);
		}
		if (of(postingId).stream().anyMatch((it) -> it.kind() == taken.kind())) {
			throw new BoardTakenDownAlready();
		}
		this.jdbc.sql("""
				insert into posting_taken_down (posting_id, place_kind, taken_down_on, taken_down_by, seen_by,
					recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?)""")
			.params(postingId, taken.kind().name(), taken.on(), taken.by(), taken.seenBy(), this.entry.by(),
					this.entry.at())
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public List<TakenDown> of(long postingId) {
		return this.jdbc.sql("select * from posting_taken_down where posting_id = ? order by taken_down_on, place_kind")
			.param(postingId)
			.query((row, number) -> new TakenDown(Board.Place.valueOf(row.getString("place_kind")),
					row.getObject("taken_down_on", LocalDate.class), row.getString("taken_down_by"),
					row.getString("seen_by")))
			.list();
	}

}
