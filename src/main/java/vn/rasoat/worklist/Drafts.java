package vn.rasoat.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;

/**
 * Half-filled forms, one per task and person. Only its writer reads a draft; only he
 * removes it.
 */
@Component
class Drafts {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final WorklistSettings settings;

	Drafts(JdbcClient jdbc, JsonMapper json, WorklistSettings settings) {
		this.jdbc = jdbc;
		this.json = json;
		this.settings = settings;
	}

	Optional<Draft> find(String taskId, Actor actor) {
		return this.jdbc.sql("select content, saved_at from worklist_draft where task_id = :task and username = :me")
			.param("task", taskId)
			.param("me", actor.username())
			.query((row, number) -> new Draft(row.getString("content"),
					row.getObject("saved_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/** User names of others who keep a draft of the task; what it says stays theirs. */
	List<String> othersWith(String taskId, Actor actor) {
		return this.jdbc
			.sql("select username from worklist_draft where task_id = :task and username <> :me order by saved_at")
			.param("task", taskId)
			.param("me", actor.username())
			.query(String.class)
			.list();
	}

	Instant save(String taskId, Actor actor, String content) {
		check(content);
		// real time: the browser weighs it against what lies on its own machine
		Instant now = Instant.now();
		if (write("update worklist_draft set content = :content, saved_at = :now "
				+ "where task_id = :task and username = :me", taskId, actor, content, now) == 0) {
			insert(taskId, actor, content, now);
		}
		return now;
	}

	void drop(String taskId, Actor actor) {
		this.jdbc.sql("delete from worklist_draft where task_id = :task and username = :me")
			.param("task", taskId)
			.param("me", actor.username())
			.update();
	}

	private void insert(String taskId, Actor actor, String content, Instant now) {
		try {
			write("insert into worklist_draft (task_id, username, content, saved_at) "
					+ "values (:task, :me, :content, :now)", taskId, actor, content, now);
		}
		catch (DuplicateKeyException ex) {
			// the same person types in two windows; the next save of either one updates
		}
	}

	private int write(String sql, String taskId, Actor actor, String content, Instant now) {
		return this.jdbc.sql(sql)
			.param("task", taskId)
			.param("me", actor.username())
			.param("content", content)
			.param("now", TaskRow.at(now))
			.update();
	}

	private void check(String content) {
		if (content.length() > this.settings.draftLimit()) {
			throw new DraftTooLarge(this.settings.draftLimit());
		}
		try {
			if (!this.json.readTree(content).isObject()) {
				throw new DraftUnreadable();
			}
		}
		catch (JacksonException ex) {
			throw new DraftUnreadable();
		}
	}

	record Draft(String content, Instant savedAt) {
	}

}
