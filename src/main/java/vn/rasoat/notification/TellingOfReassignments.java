package vn.rasoat.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskReassigned;
import vn.rasoat.worklist.TaskWords;

/** Tells both people when a task goes from one to the other. */
@Component
class TellingOfReassignments {

	private final Accounts accounts;

	private final WritingNotices notices;

	private final TaskWords words;

	TellingOfReassignments(Accounts accounts, WritingNotices notices, TaskWords words) {
		this.accounts = accounts;
		this.notices = notices;
		this.words = words;
	}

	@EventListener
	void on(TaskReassigned reassigned) {
		TaskEntry task = reassigned.before();
		String key = "/" + task.id() + "/" + reassigned.at().toEpochMilli();
		String former = name(task.owner());
		String now = name(reassigned.to());
		this.notices.tell((locale) -> fact("task-given" + key, task, former, locale), people(reassigned.to()));
		this.notices.tell((locale) -> fact("task-passed-on" + key, task, now, locale), people(task.owner()));
	}

	private Fact fact(String key, TaskEntry task, String other, Locale locale) {
		LocalDate due = (task.dueAt() == null) ? null
				: task.dueAt().minusNanos(1).atZone(BusinessClock.ZONE).toLocalDate();
		return new Fact(key, key.substring(0, key.indexOf('/')), task.caseKey(), task.area(),
				List.of(this.words.name(task, locale), this.words.caseName(task, locale), other), due,
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
