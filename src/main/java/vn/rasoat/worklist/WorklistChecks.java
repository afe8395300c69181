package vn.rasoat.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

/** What was found when the read model was compared with the engine. */
@Component
class WorklistChecks {

	/** Under which the journal keeps what was found and mended. */
	static final String CASE = "admin/worklist";

	/** As many are told one by one; when there are more, the model is rebuilt anyway. */
	private static final int TOLD = 200;

	private static final Logger LOG = LoggerFactory.getLogger(WorklistChecks.class);

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final Journal journal;

	WorklistChecks(JdbcClient jdbc, BusinessClock clock, Journal journal) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.journal = journal;
	}

	Optional<Check> last() {
		return this.jdbc.sql("select * from worklist_check order by id desc limit 1")
			.query((row, number) -> new Check(row.getLong("id"),
					row.getObject("planned_at", OffsetDateTime.class).toInstant(),
					row.getObject("checked_at", OffsetDateTime.class).toInstant(), row.getInt("tasks"),
					row.getInt("entries"), row.getInt("differences")))
			.optional();
	}

	List<Difference> of(Check check) {
		return this.jdbc.sql("select * from worklist_difference where check_id = ? order by id")
			.param(check.id())
			.query((row, number) -> new Difference(Difference.Kind.valueOf(row.getString("kind")),
					row.getString("task_id"), row.getString("case_key"), row.getString("field"),
					row.getString("expected"), row.getString("found")))
			.list();
	}

	@Transactional
	void keep(Instant planned, ComparingTasks.Comparison comparison) {
		List<Difference> differences = comparison.differences();
		var key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into worklist_check (planned_at, checked_at, tasks, entries, differences)
				values (?, ?, ?, ?, ?)""")
			.params(TaskRow.at(planned), TaskRow.at(this.clock.instant()), comparison.tasks(), comparison.entries(),
					differences.size())
			.update(key, "id");
		long check = Objects.requireNonNull(key.getKeyAs(Long.class));
		differences.stream().limit(TOLD).forEach((difference) -> keep(check, difference));
		if (!differences.isEmpty()) {
			LOG.warn("The read model of tasks differs from the engine in {} places", differences.size());
			this.journal.record(Act.of(CASE, "worklist.differs", null, this.clock.today(),
					Map.of("differences", differences.size())));
		}
	}

	private void keep(long check, Difference difference) {
		this.jdbc.sql("""
				insert into worklist_difference (check_id, kind, task_id, case_key, field, expected, found)
				values (:check, :kind, :task, :case, :field, :expected, :found)""")
			.param("check", check)
			.param("kind", difference.kind().name())
			.param("task", difference.taskId())
			.param("case", difference.caseKey())
			.param("field", difference.field())
			.param("expected", difference.expected())
			.param("found", difference.found())
			.update();
	}

	/**
	 * @param planned the time it was due, or when somebody asked for it
	 * @param tasks how many open tasks the engine had
	 * @param entries how many open ones people saw
	 */
	record Check(long id, Instant planned, Instant at, int tasks, int entries, int differences) {

	}

}
