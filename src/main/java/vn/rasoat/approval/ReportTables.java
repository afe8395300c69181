package vn.rasoat.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.approval.OpinionRoute.Giver;
import vn.rasoat.area.AreaPath;
import vn.rasoat.calendar.BusinessClock;

/** Rows of the communes' reports. */
@Component
class ReportTables {

	private static final String UNANSWERED = """
			select * from approval_report r where r.opinion_due_on is not null
			and not exists (select 1 from approval_opinion o where o.report_id = r.id)""";

	private final JdbcClient jdbc;

	private final LineTables lines;

	private final BusinessClock clock;

	ReportTables(JdbcClient jdbc, LineTables lines, BusinessClock clock) {
		this.jdbc = jdbc;
		this.lines = lines;
		this.clock = clock;
	}

	Optional<CommuneReport> find(long communeReviewId, int round) {
		return this.jdbc.sql("select * from approval_report where commune_review_id = ? and round_no = ?")
			.params(communeReviewId, round)
			.query(this::report)
			.optional();
	}

	Optional<CommuneReport> find(long id) {
		return this.jdbc.sql("select * from approval_report where id = ?").param(id).query(this::report).optional();
	}

	List<Integer> rounds(long communeReviewId) {
		return this.jdbc.sql("select round_no from approval_report where commune_review_id = ? order by round_no")
			.param(communeReviewId)
			.query(Integer.class)
			.list();
	}

	void route(long id, OpinionRoute route) {
		this.jdbc.sql("""
				update approval_report set opinion_giver = ?, opinion_due_on = ?, opinion_due_provisional = ?
				where id = ?""").params(route.giver().name(), route.dueOn(), route.provisional(), id).update();
	}

	/** Those with a last day for an answer that has not come, oldest first. */
	List<CommuneReport> unanswered() {
		return this.jdbc.sql(UNANSWERED + " order by r.id").query(this::report).list();
	}

	/** The last one of a commune, if its answer has not come. */
	Optional<CommuneReport> unanswered(long communeReviewId) {
		return this.jdbc.sql(UNANSWERED + " and r.commune_review_id = ? order by r.id desc fetch first 1 row only")
			.param(communeReviewId)
			.query(this::report)
			.optional();
	}

	void insert(CommuneReport report) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into approval_report (commune_review_id, round_no, campaign_id, review_year, rule_set,
					commune_code, commune_name, area_path, number, signer, sent_on, received_on, frozen_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(report.communeReviewId(), report.round(), report.campaignId(), report.reviewYear(),
					report.ruleSet(), report.communeCode(), report.communeName(), report.path().text(), report.number(),
					report.signer(), report.sentOn(), report.receivedOn(), OffsetDateTime.now(this.clock))
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
		this.lines.insert(id, report.lines());
	}

	private CommuneReport report(ResultSet row, int number) throws SQLException {
		long id = row.getLong("id");
		return new CommuneReport(id, row.getLong("commune_review_id"), row.getInt("round_no"),
				row.getLong("campaign_id"), row.getInt("review_year"), row.getString("rule_set"),
				row.getString("commune_code"), row.getString("commune_name"), new AreaPath(row.getString("area_path")),
				row.getString("number"), row.getString("signer"), row.getObject("sent_on", LocalDate.class),
				row.getObject("received_on", LocalDate.class), route(row), this.lines.of(id));
	}

	private static @Nullable OpinionRoute route(ResultSet row) throws SQLException {
		String giver = row.getString("opinion_giver");
		return (giver == null) ? null : new OpinionRoute(Giver.valueOf(giver),
				row.getObject("opinion_due_on", LocalDate.class), row.getBoolean("opinion_due_provisional"));
	}

}
