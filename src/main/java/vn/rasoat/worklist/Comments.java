package vn.rasoat.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import vn.rasoat.access.Actor;
import vn.rasoat.calendar.BusinessClock;

/** What people tell each other about a task. */
@Component
class Comments {

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final WorklistSettings settings;

	Comments(JdbcClient jdbc, BusinessClock clock, WorklistSettings settings) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.settings = settings;
	}

	List<Comment> of(String taskId) {
		return this.jdbc
			.sql("select author_name, body, written_at from worklist_comment where task_id = :task order by id")
			.param("task", taskId)
			.query((row, number) -> new Comment(row.getString("author_name"), row.getString("body"),
					row.getObject("written_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	void add(String taskId, Actor actor, @Nullable String text) {
		this.jdbc.sql("""
				insert into worklist_comment (task_id, author, author_name, body, written_at)
				values (:task, :me, :name, :body, :now)""")
			.param("task", taskId)
			.param("me", actor.username())
			.param("name", actor.displayName())
			.param("body", checked(text))
			.param("now", TaskRow.at(this.clock.instant()))
			.update();
	}

	/** Text of a person, needed and not longer than the limit. */
	String checked(@Nullable String text) {
		if (!StringUtils.hasText(text)) {
			throw new TextMissing();
		}
		String stripped = text.strip();
		if (stripped.length() > this.settings.commentLimit()) {
			throw new TextTooLong(stripped.length(), this.settings.commentLimit());
		}
		return stripped;
	}

	int limit() {
		return this.settings.commentLimit();
	}

	record Comment(String author, String text, Instant at) {
	}

}
