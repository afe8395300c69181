package vn.rasoat.worklist;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.language.Vietnamese;

/**
 * Writes what the engine does with tasks. Called by its listeners only and in its
 * transaction, so that a task and its entry come and go together. Every call may be
 * repeated.
 */
@Component
public class TaskRecorder {

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final TaskWords words;

	TaskRecorder(JdbcClient jdbc, BusinessClock clock, TaskWords words) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.words = words;
	}

	/** Enters a task, or writes it anew when it was entered before. */
	public void opened(TaskEntry task) {
		this.jdbc.sql("delete from worklist_task where id = :id").param("id", task.id()).update();
		this.jdbc.sql("insert into worklist_task (" + TaskRow.COLUMNS + """
				, taken_at, due_order, sort_key, search_text, search_text_en) values (:id, :caseKey, :caseName,
				:instance, :step, :name, :subjectId, :subject, :area, :role, :owner, :due, :created, :finished, :finishedBy, :ending,
				:taken, :dueOrder, :sortKey, :searchText, :searchTextEn)""")
			.param("id", task.id())
			.param("caseKey", task.caseKey())
			.param("caseName", task.caseName())
			.param("instance", task.processInstanceId())
			.param("step", task.step())
			.param("name", task.name())
			.param("subjectId", task.subjectId())
			.param("subject", task.subject())
			.param("area", task.area().text())
			.param("role", task.role().key())
			.param("owner", task.owner())
			.param("due", TaskRow.time(task.dueAt()))
			.param("created", TaskRow.time(task.createdAt()))
			.param("finished", TaskRow.time(task.finishedAt()))
			.param("finishedBy", task.finishedBy())
			.param("ending", (task.ending() != null) ? task.ending().name() : null)
			.param("taken", (task.owner() != null) ? TaskRow.time(task.createdAt()) : null)
			.param("dueOrder", order(task.dueAt()))
			.param("sortKey", sortKey(task))
			.param("searchText", this.words.searchText(task, TaskWords.VIETNAMESE))
			.param("searchTextEn", this.words.searchText(task, Locale.ENGLISH))
			.update();
	}

	/** Gives the task to somebody, or back to everybody with the role. */
	public void reassigned(String taskId, @Nullable String owner) {
		this.jdbc.sql("""
				update worklist_task set owner = :owner, taken_at = :now
				where id = :id and owner is distinct from :owner""")
			.param("owner", owner, Types.VARCHAR)
			.param("now", TaskRow.time(this.clock.instant()))
			.param("id", taskId)
			.update();
	}

	public void dueChanged(String taskId, @Nullable Instant due) {
		this.jdbc.sql("update worklist_task set due_at = :due, due_order = :dueOrder where id = :id")
			.param("due", TaskRow.time(due))
			.param("dueOrder", order(due))
			.param("id", taskId)
			.update();
	}

	/**
	 * @param by who finished it; {@code null} when the process itself ended it
	 */
	public void ended(String taskId, TaskEntry.Ending ending, @Nullable String by, Instant at) {
		this.jdbc.sql("update worklist_task set ending = :ending, finished_by = :by, finished_at = :at where id = :id")
			.param("ending", ending.name())
			.param("by", by)
			.param("at", TaskRow.time(at))
			.param("id", taskId)
			.update();
	}

	/**
	 * Whom a task is about was spelled wrongly: all tasks about him follow, so that they
	 * are found.
	 * @param kind of the cases, such as {@code village-review}, whose subjects these are
	 */
	public void subjectRenamed(String kind, long subjectId, String subject) {
		this.jdbc.sql("select " + TaskRow.COLUMNS
				+ " from worklist_task where subject_id = :sub and case_key like :kind || '/%'")
			.param("kind", kind)
			.param("sub", subjectId)
			.query(TaskRow::read)
			.list()
			.forEach((task) -> renamed(task.about(subject)));
	}

	private void renamed(TaskEntry task) {
		this.jdbc.sql("""
				update worklist_task set subject = :sub, sort_key = :sort, search_text = :text, search_text_en = :en
				where id = :id""")
			.param("sub", task.subject())
			.param("sort", sortKey(task))
			.param("text", this.words.searchText(task, TaskWords.VIETNAMESE))
			.param("en", this.words.searchText(task, Locale.ENGLISH))
			.param("id", task.id())
			.update();
	}

	static OffsetDateTime order(@Nullable Instant due) {
		return (due != null) ? TaskRow.at(due) : TaskRow.NO_DATE;
	}

	/**
	 * A task about a household sorts by its head as people are sorted, any other by the
	 * place of its case: the same order in every language.
	 */
	static String sortKey(TaskEntry task) {
		String subject = task.subject();
		if (subject == null) {
			return Vietnamese.sortKey(task.caseName());
		}
		return (task.subjectId() != null) ? Vietnamese.personSortKey(subject) : Vietnamese.sortKey(subject);
	}

}
