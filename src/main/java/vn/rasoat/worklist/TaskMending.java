package vn.rasoat.worklist;

import java.sql.Types;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts entries of open tasks right; what people did with a task (when it was taken)
 * stays.
 */
@Component
class TaskMending {

	private final JdbcClient jdbc;

	private final TaskRecorder recorder;

	private final TaskWords words;

	TaskMending(JdbcClient jdbc, TaskRecorder recorder, TaskWords words) {
		this.jdbc = jdbc;
		this.recorder = recorder;
		this.words = words;
	}

	void mend(TaskEntry task) {
		int found = this.jdbc.sql("""
				update worklist_task set case_key = :caseKey, case_name = :caseName, process_instance_id = :instance,
				step = :step, name = :name, subject_id = :subjectId, subject = :subject, area_path = :area,
				role = :role, due_at = :due, due_order = :dueOrder, sort_key = :sortKey, search_text = :searchText,
				search_text_en = :searchTextEn, finished_at = null, finished_by = null, ending = null where id = :id""")
			.param("caseKey", task.caseKey())
			.param("caseName", task.caseName())
			.param("instance", task.processInstanceId())
			.param("step", task.step())
			.param("name", task.name())
			.param("subjectId", task.subjectId(), Types.BIGINT)
			.param("subject", task.subject(), Types.VARCHAR)
			.param("area", task.area().text())
			.param("role", task.role().key())
			.param("due", TaskRow.time(task.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("dueOrder", TaskRecorder.order(task.dueAt()))
			.param("sortKey", TaskRecorder.sortKey(task))
			.param("searchText", this.words.searchText(task, TaskWords.VIETNAMESE))
			.param("searchTextEn", this.words.searchText(task, Locale.ENGLISH))
			.param("id", task.id())
			.update();
		if (found == 0) {
			this.recorder.opened(task);
		}
		else {
			this.recorder.reassigned(task.id(), task.owner());
		}
	}

}
