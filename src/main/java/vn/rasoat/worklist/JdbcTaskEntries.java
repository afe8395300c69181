package vn.rasoat.worklist;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks in our own table. */
@Repository
class JdbcTaskEntries implements TaskEntries {

	private final JdbcClient jdbc;

	JdbcTaskEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<TaskEntry> find(String taskId) {
		return this.jdbc.sql("select " + TaskRow.COLUMNS + " from worklist_task where id = :id")
			.param("id", taskId)
			.query(TaskRow::read)
			.optional();
	}

	@Override
	public void lock(String taskId) {
		this.jdbc.sql("select id from worklist_task where id = :id for update")
			.param("id", taskId)
			.query(String.class)
			.optional();
	}

	@Override
	public List<TaskEntry> ofCase(String caseKey) {
		return this.jdbc
			.sql("select " + TaskRow.COLUMNS
					+ " from worklist_task where case_key = :case order by created_at, entry_no")
			.param("case", caseKey)
			.query(TaskRow::read)
			.list();
	}

}
