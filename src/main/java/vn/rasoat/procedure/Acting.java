package vn.rasoat.procedure;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Actor;
import vn.rasoat.access.Person;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskEntry.Ending;

/**
 * Whether somebody may do a task now; who was faster is named, so that nobody is left
 * wondering.
 */
@Component
class Acting {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
		.withZone(BusinessClock.ZONE);

	private final TaskEntries entries;

	private final Accounts accounts;

	Acting(TaskEntries entries, Accounts accounts) {
		this.entries = entries;
		this.accounts = accounts;
	}

	/** The task as it is now, if the actor may do it; refused otherwise. */
	TaskEntry require(String taskId, Actor actor) {
		TaskEntry task = this.entries.find(taskId).orElseThrow(TaskGone::new);
		if (!actor.may(task.role(), task.area())) {
			throw new AccessDeniedException("role or area");
		}
		Instant finishedAt = task.finishedAt();
		if (finishedAt != null) {
			if (task.ending() == Ending.DONE) {
				throw new TaskAlreadyDone(name(task.finishedBy()), TIME.format(finishedAt));
			}
			throw new TaskGone();
		}
		if (task.owner() != null && !task.owner().equals(actor.username())) {
			throw new TaskWithOther(name(task.owner()));
		}
		return task;
	}

	private String name(@Nullable String username) {
		return (username == null) ? "—" : this.accounts.find(username).map(Person::displayName).orElse(username);
	}

}
