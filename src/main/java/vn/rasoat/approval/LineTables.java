package vn.rasoat.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.approval.ReportLine.Standing;
import vn.rasoat.classification.Transition;
import vn.rasoat.household.Household;
import vn.rasoat.household.Origin;
import vn.rasoat.ruleset.Category;

/** Households of reports; rows are only ever added. */
@Component
class LineTables {

	private static final String INSERT = """
			insert into approval_report_line (report_id, line_no, household_id, household_code, village_review_id,
				village_name, head_name, address, people, origin, ethnic_minority, no_work_capacity, merit,
				opening_category, category, outcome, income_points, deprivation_points, transition, source,
				standing)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcOperations batches;

	LineTables(JdbcClient jdbc, JdbcOperations batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	List<ReportLine> of(long reportId) {
		return this.jdbc.sql("select * from approval_report_line where report_id = ? order by line_no")
			.param(reportId)
			.query(LineTables::line)
			.list();
	}

	void insert(long reportId, List<ReportLine> lines) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		lines.forEach((line) -> rows.add(row(reportId, rows.size() + 1, line)));
		this.batches.batchUpdate(INSERT, rows);
	}

	private static @Nullable Object[] row(long reportId, int number, ReportLine line) {
		return new @Nullable Object[] { reportId, number, line.householdId(), line.householdCode(),
				line.villageReviewId(), line.villageName(), line.headName(), line.address(), line.people(),
				line.origin().name(), line.tags().ethnicMinority(), line.tags().noWorkCapacity(), line.tags().merit(),
				line.opening().name(), name(line.category()), line.outcome(), line.incomePoints(),
				line.deprivationPoints(), name(line.transition()), line.source(), line.standing().name() };
	}

	private static ReportLine line(ResultSet row, int number) throws SQLException {
		String category = row.getString("category");
		String transition = row.getString("transition");
		return new ReportLine(row.getLong("household_id"), row.getString("household_code"),
				row.getLong("village_review_id"), row.getString("village_name"), row.getString("head_name"),
				row.getString("address"), row.getInt("people"), Origin.valueOf(row.getString("origin")),
				new Household.Tags(row.getBoolean("ethnic_minority"), row.getBoolean("no_work_capacity"),
						row.getBoolean("merit")),
				Category.valueOf(row.getString("opening_category")),
				(category != null) ? Category.valueOf(category) : null, row.getString("outcome"),
				row.getObject("income_points", Integer.class), row.getObject("deprivation_points", Integer.class),
				(transition != null) ? Transition.valueOf(transition) : null, row.getString("source"),
				Standing.valueOf(row.getString("standing")));
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

}
