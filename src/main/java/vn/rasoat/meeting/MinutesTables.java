package vn.rasoat.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.classification.Points;
import vn.rasoat.classification.Transition;
import vn.rasoat.meeting.Minutes.HouseholdLine;
import vn.rasoat.meeting.Minutes.NotReviewed;
import vn.rasoat.meeting.Minutes.Words;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;

/** Minutes as they stood when the meeting's result was written down. */
@Component
class MinutesTables {

	private static final String LINE = """
			insert into meeting_minutes_line (meeting_id, line_no, household_id, head_name, people, income_points,
				deprivation_points, category, transition, outcome, reason)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	MinutesTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What was written before for the same meeting gives way. */
	void write(Minutes minutes, OffsetDateTime at) {
		long id = minutes.meeting().id();
		this.jdbc.sql("delete from meeting_minutes_line where meeting_id = ?").param(id).update();
		this.jdbc.sql("delete from meeting_minutes where meeting_id = ?").param(id).update();
		Words words = minutes.words();
		this.jdbc.sql("""
				insert into meeting_minutes (meeting_id, commune_name, village_name, village_word, village_head_word,
					reviewer_word, committee_word, copies, listed_households, frozen_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, minutes.commune(), minutes.village(), words.village(), words.villageHead(), words.reviewer(),
					words.committee(), minutes.copies(), minutes.households(), at)
			.update();
		int number = 0;
		for (HouseholdLine it : minutes.lines()) {
			this.jdbc.sql(LINE)
				.params(id, ++number, it.householdId(), it.head(), it.people(), it.points().income(),
						it.points().deprivation(), it.category().name(), it.transition().name(), null, null)
				.update();
		}
		for (NotReviewed it : minutes.notReviewed()) {
			this.jdbc.sql(LINE)
				.params(id, ++number, it.householdId(), it.head(), it.people(), null, null, null, null,
						it.outcome().name(), it.reason())
				.update();
		}
	}

	Optional<Minutes> find(VillageMeeting meeting) {
		return this.jdbc.sql("select * from meeting_minutes where meeting_id = ?")
			.param(meeting.id())
			.query((row, number) -> new Minutes(row.getString("commune_name"), row.getString("village_name"),
					new Words(row.getString("village_word"), row.getString("village_head_word"),
							row.getString("reviewer_word"), row.getString("committee_word")),
					meeting, row.getInt("copies"), row.getInt("listed_households"), lines(meeting),
					notReviewed(meeting), List.of()))
			.optional();
	}

	private List<HouseholdLine> lines(VillageMeeting meeting) {
		Map<Long, Agreement> votes = meeting.agreements()
			.stream()
			.collect(Collectors.toMap(Agreement::householdId, Function.identity()));
		return rows(meeting, "is null",
				(row, number) -> new HouseholdLine(row.getLong("household_id"), row.getString("head_name"),
						row.getInt("people"), new Points(row.getInt("income_points"), row.getInt("deprivation_points")),
						Category.valueOf(row.getString("category")), Transition.valueOf(row.getString("transition")),
						Objects.requireNonNull(votes.get(row.getLong("household_id")), "it was put to the meeting")));
	}

	private List<NotReviewed> notReviewed(VillageMeeting meeting) {
		return rows(meeting, "is not null", MinutesTables::notReviewed);
	}

	private static NotReviewed notReviewed(ResultSet row, int number) throws SQLException {
		return new NotReviewed(row.getLong("household_id"), row.getString("head_name"), row.getInt("people"),
				Outcome.valueOf(row.getString("outcome")), row.getString("reason"));
	}

	private <T> List<T> rows(VillageMeeting meeting, String outcome, RowMapper<T> mapper) {
		return this.jdbc
			.sql("select * from meeting_minutes_line where meeting_id = ? and outcome " + outcome + " order by line_no")
			.param(meeting.id())
			.query(mapper)
			.list();
	}

}
