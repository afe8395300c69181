package vn.rasoat.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskReassigned;

/** Tells both people when a task goes from one to the other. */
@Component
class TellingOfReassignments {

	private final Accounts accounts;

	private final WritingNotices notices;

	TellingOfReassignments(Accounts accounts, WritingNotices notices) {
		this.accounts = accounts;
		this.notices = notices;
	}

	@EventListener
	void on(TaskReassigned reassigned) {
		TaskEntry task = reassigned.before();
		String key = "/" + task.id() + "/" + reassigned.at().toEpochMilli();
		String former = name(task.owner());
		String now = name(reassigned.to());
		this.notices.tell(fact("task-given" + key, "task-given", task, former), people(reassigned.to()));
		this.notices.tell(fact("task-passed-on" + key, "task-passed-on", task, now), people(task.owner()));
	}

	private static Fact fact(String key, String kind, TaskEntry task, String other) {
		LocalDate due = (task.dueAt() == null) ? null
				: task.dueAt().minusNanos(1).atZone(BusinessClock.ZONE).toLocalDate();
		return new Fact(key, kind, task.caseKey(), task.area(), List.of(task.name(), task.caseName(), other), due,
				"/tasks/" + task.id());
	}

	private String name(@Nullable String username) {
		return (username == null) ? "–"
				: this.accounts.find(username).map(Person::displayName).orElse(Objects.requireNonNull(username));
	}

	private List<Person> people(@Nullable String username) {
		return (username == null) ? List.of() : this.accounts.find(username).stream().toList();
	}

}
