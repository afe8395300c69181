package vn.rasoat.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.WhoActs;
import vn.rasoat.calendar.BusinessClock;

/** Survey results in the database. */
@Repository
@Transactional
class JdbcSurveys implements Surveys {

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final WhoActs who;

	JdbcSurveys(JdbcClient jdbc, BusinessClock clock, WhoActs who) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.who = who;
	}

	@Override
	public void record(SurveyResult result) {
		try {
			this.jdbc.sql("""
					insert into survey_result (village_review_id, round_no, household_id, outcome, surveyed_on,
						informant, income_points, deprivations, note, recorded_by, recorded_at, active_key)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(result.villageReviewId(), result.round(), result.householdId(), result.outcome().name(),
						result.surveyedOn(), result.informant(), result.incomePoints(),
						String.join(",", result.deprivations()), result.note(), this.who.name(),
						OffsetDateTime.now(this.clock),
						key(result.villageReviewId(), result.round(), result.householdId()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new HouseholdAlreadySurveyed();
		}
	}

	@Override
	public void recordSecondPoints(long villageReviewId, int round, long householdId, int incomePoints) {
		this.jdbc.sql("""
				insert into survey_second_points (village_review_id, round_no, household_id, income_points)
				values (?, ?, ?, ?)""")
			.params(villageReviewId, round, householdId, incomePoints)
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, Integer> secondPoints(long villageReviewId, int round) {
		Map<Long, Integer> points = new HashMap<>();
		this.jdbc.sql("select * from survey_second_points where village_review_id = ? and round_no = ?")
			.params(villageReviewId, round)
			.query((row) -> {
				points.put(row.getLong("household_id"), row.getInt("income_points"));
			});
		return points;
	}

	@Override
	public void withdraw(long villageReviewId, int round, long householdId, String reason) {
		int changed = this.jdbc.sql("""
				update survey_result set withdrawn_at = ?, withdrawal_reason = ?, active_key = null
				where active_key = ?""")
			.params(OffsetDateTime.now(this.clock), reason, key(villageReviewId, round, householdId))
			.update();
		if (changed == 0) {
			throw new NothingToWithdraw();
		}
		this.jdbc
			.sql("delete from survey_second_points where village_review_id = ? and round_no = ? and household_id = ?")
			.params(villageReviewId, round, householdId)
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public List<SurveyResult> of(long villageReviewId, int round) {
		return this.jdbc.sql("""
				select * from survey_result
				where village_review_id = ? and round_no = ? and active_key is not null order by id""")
			.params(villageReviewId, round)
			.query(JdbcSurveys::read)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<SurveyResult> find(long villageReviewId, int round, long householdId) {
		return this.jdbc.sql("select * from survey_result where active_key = ?")
			.param(key(villageReviewId, round, householdId))
			.query(JdbcSurveys::read)
			.optional();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> recordersOf(long villageReviewId, long householdId) {
		return this.jdbc.sql("""
				select distinct recorded_by from survey_result
				where village_review_id = ? and household_id = ? and active_key is not null""")
			.params(villageReviewId, householdId)
			.query(String.class)
			.set();
	}

	private static String key(long villageReviewId, int round, long householdId) {
		return villageReviewId + "/" + round + "/" + householdId;
	}

	private static SurveyResult read(ResultSet row, int number) throws SQLException {
		String deprivations = row.getString("deprivations");
		return new SurveyResult(row.getLong("village_review_id"), row.getInt("round_no"), row.getLong("household_id"),
				Outcome.valueOf(row.getString("outcome")), row.getObject("surveyed_on", java.time.LocalDate.class),
				row.getString("informant"), row.getObject("income_points", Integer.class),
				deprivations.isEmpty() ? List.of() : List.of(deprivations.split(",")), row.getString("note"));
	}

}
