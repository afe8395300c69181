package vn.rasoat.worklist;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

/**
 * A task as people see it, open or finished.
 *
 * @param id the engine's task id
 * @param caseKey what it belongs to, such as {@code village-review/12}
 * @param caseName place and year of the case, the same in every language; what people
 * read is said by {@link TaskWords#caseName(TaskEntry)}
 * @param step id of the user task in the process model, such as
 * {@code UserTask_RecordSurvey}
 * @param name label of the step as an official would say it
 * @param subjectId household the task is about, if it is about one
 * @param subject who or what the task is about in words, if it is about something smaller
 * than the case
 * @param dueAt exclusive end of the time for it, if the plan has a date for the step
 * @param owner who took it or was given it; {@code null} while it waits for anybody with
 * the role
 */
public record TaskEntry(String id, String caseKey, String caseName, String processInstanceId, String step, String name,
		@Nullable Long subjectId, @Nullable String subject, AreaPath area, Role role, @Nullable String owner,
		@Nullable Instant dueAt, Instant createdAt, @Nullable Instant finishedAt, @Nullable String finishedBy,
		@Nullable Ending ending) {

	public boolean isOpen() {
		return this.finishedAt == null;
	}

	TaskEntry about(String renamed) {
		return new TaskEntry(this.id, this.caseKey, this.caseName, this.processInstanceId, this.step, this.name,
				this.subjectId, renamed, this.area, this.role, this.owner, this.dueAt, this.createdAt, this.finishedAt,
				this.finishedBy, this.ending);
	}

	/** How a task ended. */
	public enum Ending {

		DONE, WITHDRAWN, CANCELLED

	}

}
