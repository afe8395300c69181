package vn.rasoat.procedure;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which submissions were accepted: the same key again is answered with the first outcome
 * instead of done again.
 */
@Component
class SubmissionLog {

	private final JdbcClient jdbc;

	SubmissionLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Accepted> find(String idempotencyKey) {
		return this.jdbc.sql("select * from procedure_submission where idempotency_key = ?")
			.param(idempotencyKey)
			.query((row, number) -> new Accepted(row.getString("task_id"), row.getString("username"),
					row.getString("next_task_id")))
			.optional();
	}

	void accepted(String idempotencyKey, String taskId, String username, @Nullable String nextTaskId) {
		this.jdbc.sql("""
				insert into procedure_submission (idempotency_key, task_id, username, received_at, next_task_id)
				values (?, ?, ?, ?, ?)""")
			.params(idempotencyKey, taskId, username, OffsetDateTime.now(ZoneOffset.UTC), nextTaskId)
			.update();
	}

	/** An accepted submission and the task its sender was led to. */
	record Accepted(String taskId, String username, @Nullable String nextTaskId) {
	}

}
