package vn.rasoat.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.classification.Transition;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;

/** What hangs and where, in the database. */
@Component
class BoardRows {

	private final JdbcClient jdbc;

	BoardRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(long postingId, List<PostedEntry> entries) {
		int place = 0;
		for (PostedEntry entry : entries) {
			this.jdbc.sql("""
					insert into posting_entry (posting_id, place_no, household_id, head_name, opening_category,
						category, transition, outcome)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(postingId, ++place, entry.householdId(), entry.headName(), entry.opening().name(),
						name(entry.category()), name(entry.transition()), name(entry.outcome()))
				.update();
		}
	}

	List<PostedEntry> entriesOf(long postingId) {
		return this.jdbc.sql("select * from posting_entry where posting_id = ? order by place_no")
			.param(postingId)
			.query(BoardRows::entry)
			.list();
	}

	void hang(long postingId, Board board) {
		this.jdbc.sql("""
				insert into posting_board (posting_id, place_kind, place, hung_on, paper_id, announced_on, announcement)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(postingId, board.kind().name(), board.place(), board.hungOn(), board.paperId(), board.announcedOn(),
					board.announcement())
			.update();
	}

	List<Board> of(long postingId) {
		return this.jdbc.sql("select * from posting_board where posting_id = ? order by hung_on, id")
			.param(postingId)
			.query((row, number) -> new Board(Board.Place.valueOf(row.getString("place_kind")), row.getString("place"),
					row.getObject("hung_on", LocalDate.class), row.getLong("paper_id"),
					row.getObject("announced_on", LocalDate.class), row.getString("announcement")))
			.list();
	}

	private static PostedEntry entry(ResultSet row, int number) throws SQLException {
		String category = row.getString("category");
		String transition = row.getString("transition");
		String outcome = row.getString("outcome");
		return new PostedEntry(row.getLong("household_id"), row.getString("head_name"),
				Category.valueOf(row.getString("opening_category")),
				(category == null) ? null : Category.valueOf(category),
				(transition == null) ? null : Transition.valueOf(transition),
				(outcome == null) ? null : Outcome.valueOf(outcome));
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant == null) ? null : constant.name();
	}

}
