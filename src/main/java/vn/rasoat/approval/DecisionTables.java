package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.approval.RecognitionDecisions.NewDecision;

/** Rows of the decisions. */
@Component
class DecisionTables {

	private final JdbcClient jdbc;

	private final ReportTables reports;

	DecisionTables(JdbcClient jdbc, ReportTables reports) {
		this.jdbc = jdbc;
		this.reports = reports;
	}

	Set<Long> recognised(long communeReviewId) {
		return this.jdbc.sql("""
				select h.household_id from approval_decision_household h
				join approval_decision d on d.id = h.decision_id where d.commune_review_id = ?""")
			.param(communeReviewId)
			.query(Long.class)
			.set();
	}

	boolean isDecided(long reportId) {
		return this.jdbc.sql("select count(*) from approval_decision where report_id = ?")
			.param(reportId)
			.query(Integer.class)
			.single() > 0;
	}

	List<RecognitionDecision> of(long communeReviewId) {
		return this.jdbc.sql("select * from approval_decision where commune_review_id = ? order by id")
			.param(communeReviewId)
			.query((row, number) -> {
				long id = row.getLong("id");
				CommuneReport report = this.reports.find(row.getLong("report_id")).orElseThrow(ReportUnknown::new);
				Set<Long> households = householdsOf(id);
				return new RecognitionDecision(id, report, row.getString("number"),
						row.getObject("signed_on", LocalDate.class), row.getString("signer"), row.getBoolean("late"),
						report.lines().stream().filter((it) -> households.contains(it.householdId())).toList());
			})
			.list();
	}

	long insert(CommuneReport report, NewDecision decision, boolean late, List<ReportLine> households) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into approval_decision (report_id, commune_review_id, number, signed_on, signer, late)
				values (?, ?, ?, ?, ?, ?)""")
			.params(report.id(), report.communeReviewId(), decision.number().strip(), decision.signedOn(),
					decision.signer().strip(), late)
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
		households.forEach((it) -> this.jdbc.sql("""
				insert into approval_decision_household (decision_id, household_id)
				values (?, ?)""")
			.params(id, it.householdId())
			.update());
		return id;
	}

	private Set<Long> householdsOf(long id) {
		return this.jdbc.sql("select household_id from approval_decision_household where decision_id = ?")
			.param(id)
			.query(Long.class)
			.set();
	}

}
