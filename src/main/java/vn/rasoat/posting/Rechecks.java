package vn.rasoat.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.area.Setting;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Points;
import vn.rasoat.classification.Transition;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;

/** Re-checks in the database. */
@Component
class Rechecks {

	private static final String WITH_COMPLAINT = """
			select r.*, c.village_review_id, c.round_no, c.household_id
			from posting_recheck r join posting_complaint c on c.id = r.complaint_id
			""";

	/** Which of them count, in the order in which the later one wins. */
	static final String COUNTING = """
			where c.village_review_id = ? and r.category is not null and c.status in ('ANSWERED', 'SETTLED')
				and (c.result in ('UPHELD', 'PARTLY') or (c.result = 'REJECTED' and c.left_out))
			order by c.answered_at, c.id""";

	private final JdbcClient jdbc;

	Rechecks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void record(long complaintId, Recheck recheck, String by, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into posting_recheck (complaint_id, outcome, rechecked_on, informant, income_points,
					deprivations, note, recorded_by, recorded_at, alone, second_income_points)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(complaintId, recheck.outcome().name(), recheck.recheckedOn(), recheck.informant(),
					recheck.incomePoints(), String.join(",", recheck.deprivations()), recheck.note(), by, at,
					recheck.alone(), recheck.secondIncomePoints())
			.update();
	}

	void classified(long complaintId, ClassificationResult result) {
		this.jdbc.sql("""
				update posting_recheck set rule_set = ?, setting = ?, deprivation_points = ?, category = ?,
					rule_text = ?, transition = ? where complaint_id = ?""")
			.params(result.ruleSet(), result.setting().name(), result.points().deprivation(), result.category().name(),
					result.rule(), result.transition().name(), complaintId)
			.update();
	}

	Optional<Recheck> find(long complaintId) {
		return this.jdbc.sql(WITH_COMPLAINT + "where r.complaint_id = ?")
			.param(complaintId)
			.query((row, number) -> read(row))
			.optional();
	}

	/**
	 * Results that count, by household; the later answer wins. A rejected complaint
	 * leaves what the meeting said, but for a household the meeting never saw the
	 * re-check is all there is.
	 */
	Map<Long, ClassificationResult> standing(long villageReviewId) {
		List<ClassificationResult> counting = this.jdbc.sql(WITH_COMPLAINT + COUNTING)
			.param(villageReviewId)
			.query((row, number) -> result(row))
			.list();
		Map<Long, ClassificationResult> standing = new HashMap<>();
		counting.forEach((it) -> standing.put(it.householdId(), it));
		return standing;
	}

	private static Recheck read(ResultSet row) throws SQLException {
		String deprivations = row.getString("deprivations");
		return new Recheck(Outcome.valueOf(row.getString("outcome")), row.getObject("rechecked_on", LocalDate.class),
				row.getString("informant"), row.getObject("income_points", Integer.class),
				row.getObject("second_income_points", Integer.class),
				deprivations.isEmpty() ? List.of() : List.of(deprivations.split(",")), row.getString("note"),
				row.getBoolean("alone"), (row.getString("category") == null) ? null : result(row));
	}

	static ClassificationResult result(ResultSet row) throws SQLException {
		return new ClassificationResult(row.getLong("village_review_id"), row.getInt("round_no"),
				row.getLong("household_id"), row.getString("rule_set"), Setting.valueOf(row.getString("setting")),
				new Points(row.getInt("income_points"), row.getInt("deprivation_points")),
				Category.valueOf(row.getString("category")), row.getString("rule_text"),
				Transition.valueOf(row.getString("transition")));
	}

}
