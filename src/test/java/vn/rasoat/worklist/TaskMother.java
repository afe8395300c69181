package vn.rasoat.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.calendar.WorkingDays;

/** Tasks of a village of its own, so that tests do not see each other's. */
final class TaskMother {

	static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	final AreaPath village;

	private final TaskRecorder recorder;

	private final String caseKey = "village-review/" + UUID.randomUUID().toString().substring(0, 8);

	TaskMother(TaskRecorder recorder) {
		this.recorder = recorder;
		String commune = "9" + UUID.randomUUID().toString().substring(0, 8);
		this.village = new AreaPath("/91/" + commune + "/" + commune + "-01/");
	}

	TaskEntry survey(String head, @Nullable LocalDate lastDay) {
		return survey(head, lastDay, null);
	}

	TaskEntry survey(String head, @Nullable LocalDate lastDay, @Nullable String owner) {
		return entered("UserTask_RecordSurvey", "Ghi kết quả rà soát hộ", Role.REVIEWER, head, lastDay, owner);
	}

	TaskEntry minutes(@Nullable LocalDate lastDay) {
		return entered("UserTask_SignMinutes", "Lập biên bản họp", Role.COMMUNE_OFFICER, null, lastDay, null);
	}

	private TaskEntry entered(String step, String name, Role role, @Nullable String subject,
			@Nullable LocalDate lastDay, @Nullable String owner) {
		Instant due = (lastDay != null) ? WorkingDays.endOf(lastDay) : null;
		TaskEntry task = new TaskEntry(UUID.randomUUID().toString(), this.caseKey, "Ấp Mỹ An – rà soát năm 2026",
				"instance", step, name, (subject != null) ? 7L : null, subject, this.village, role, owner, due,
				TestTime.at(TODAY, 7), null, null, null);
		this.recorder.opened(task);
		return task;
	}

}
