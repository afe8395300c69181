package vn.rasoat.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.calendar.BusinessClock;

/** Survey results in the database. */
@Repository
@Transactional
class JdbcSurveys implements Surveys {

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final Recorder recorder;

	JdbcSurveys(JdbcClient jdbc, BusinessClock clock, Recorder recorder) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.recorder = recorder;
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
						String.join(",", result.deprivations()), result.note(), this.recorder.name(),
						OffsetDateTime.now(this.clock),
						key(result.villageReviewId(), result.round(), result.householdId()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new HouseholdAlreadySurveyed();
		}
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
