package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of appraisals and opinions. */
@Component
class OpinionTables {

	private final JdbcClient jdbc;

	OpinionTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Appraisal> findAppraisal(long reportId) {
		return this.jdbc.sql("select * from approval_appraisal where report_id = ?")
			.param(reportId)
			.query((row, number) -> new Appraisal(row.getObject("appraised_on", java.time.LocalDate.class),
					row.getString("note"), returns("approval_appraisal_return", "note", reportId)))
			.optional();
	}

	void write(long reportId, Appraisal appraisal) {
		removeAppraisal(reportId);
		this.jdbc.sql("insert into approval_appraisal (report_id, appraised_on, note) values (?, ?, ?)")
			.params(reportId, appraisal.appraisedOn(), appraisal.note())
			.update();
		appraisal.returns()
			.forEach((it) -> this.jdbc.sql("""
					insert into approval_appraisal_return (report_id, household_id, note)
					values (?, ?, ?)""")
				.params(reportId, it.householdId(), it.reason())
				.update());
	}

	void removeAppraisal(long reportId) {
		this.jdbc.sql("delete from approval_appraisal where report_id = ?").param(reportId).update();
	}

	Optional<Opinion> find(long reportId) {
		return this.jdbc.sql("select * from approval_opinion where report_id = ?")
			.param(reportId)
			.query((row, number) -> new Opinion(row.getString("number"),
					row.getObject("given_on", java.time.LocalDate.class), row.getString("signer"),
					row.getString("body"), row.getBoolean("late"),
					returns("approval_opinion_return", "reason", reportId)))
			.optional();
	}

	void write(long reportId, Opinion opinion) {
		this.jdbc.sql("""
				insert into approval_opinion (report_id, number, given_on, signer, body, late)
				values (?, ?, ?, ?, ?, ?)""")
			.params(reportId, opinion.number(), opinion.givenOn(), opinion.signer(), opinion.body(), opinion.late())
			.update();
		opinion.returns()
			.forEach((it) -> this.jdbc.sql("""
					insert into approval_opinion_return (report_id, household_id, reason)
					values (?, ?, ?)""")
				.params(reportId, it.householdId(), it.reason())
				.update());
	}

	private List<Returned> returns(String table, String column, long reportId) {
		return this.jdbc
			.sql("select household_id, " + column + " as reason from " + table
					+ " where report_id = ? order by household_id")
			.param(reportId)
			.query(Returned.class)
			.list();
	}

}
