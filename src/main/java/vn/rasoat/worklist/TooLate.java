package vn.rasoat.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.refusal.Refusal;

/**
 * The sentence for whoever comes too late: it names who was faster and when, so that
 * nobody is left wondering.
 */
@Component
public class TooLate {

	private final JdbcClient jdbc;

	private final Names names;

	TooLate(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	/** For a task that is finished or with somebody else. */
	public Refusal refusal(TaskEntry task) {
		if (task.finishedAt() != null) {
			return (task.finishedBy() != null)
					? new TaskFinished(this.names.person(task.finishedBy()), task.finishedAt())
					: new TaskEnded(task.finishedAt());
		}
		return (task.owner() != null) ? new TaskTaken(this.names.person(task.owner()), takenAt(task))
				: new TaskNotYours();
	}

	private Instant takenAt(TaskEntry task) {
		return this.jdbc.sql("select taken_at from worklist_task where id = :id")
			.param("id", task.id())
			.query((row, number) -> row.getObject("taken_at", OffsetDateTime.class))
			.optional()
			.map(OffsetDateTime::toInstant)
			.orElse(task.createdAt());
	}

}
