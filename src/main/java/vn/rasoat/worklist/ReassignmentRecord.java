package vn.rasoat.worklist;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

/** Writes down who was given a task instead of whom and why, and tells of it. */
@Component
class ReassignmentRecord {

	private final Journal journal;

	private final BusinessClock clock;

	private final Comments comments;

	private final Names names;

	private final ApplicationEventPublisher events;

	ReassignmentRecord(Journal journal, BusinessClock clock, Comments comments, Names names,
			ApplicationEventPublisher events) {
		this.journal = journal;
		this.clock = clock;
		this.comments = comments;
		this.names = names;
		this.events = events;
	}

	/** The reason, refused when it is empty or too long. */
	String checked(@Nullable String reason) {
		return this.comments.checked(reason);
	}

	void keep(TaskEntry before, String to, String reason) {
		String owner = before.owner();
		this.journal.record(new Act(before.caseKey(), "worklist.reassigned",
				Objects.requireNonNullElse(before.subject(), before.name()), this.clock.today(), null, null, reason,
				facts(before, (owner != null) ? named(owner) : ""), facts(before, named(to))));
		this.events.publishEvent(new TaskReassigned(before, to, this.clock.instant()));
	}

	/** Two people may have the same name; no two have the same user name. */
	private String named(String username) {
		return this.names.person(username) + " (" + username + ")";
	}

	private static Map<String, String> facts(TaskEntry task, String owner) {
		return Map.of("task", task.name(), "owner", owner);
	}

}
