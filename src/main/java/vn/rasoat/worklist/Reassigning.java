package vn.rasoat.worklist;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Person;
import vn.rasoat.access.Role;

/**
 * Gives an open task to another person who holds its role at its place, for a colleague
 * on leave. A supervisor of the area may do it with every task; the commune officer with
 * those of the commune's field work, not with what the chair or the level above must
 * sign.
 */
@Component("reassigning")
class Reassigning {

	private static final Set<Role> OF_THE_OFFICER = Set.of(Role.COMMUNE_OFFICER, Role.REVIEWER, Role.VILLAGE_HEAD);

	private final CurrentActor currentActor;

	private final TaskEntries entries;

	private final Accounts accounts;

	private final TaskOwnership ownership;

	private final ReassignmentRecord record;

	Reassigning(CurrentActor currentActor, TaskEntries entries, Accounts accounts, TaskOwnership ownership,
			ReassignmentRecord record) {
		this.currentActor = currentActor;
		this.entries = entries;
		this.accounts = accounts;
		this.ownership = ownership;
		this.record = record;
	}

	/** Whether whoever is logged in may give the task to somebody; templates ask it. */
	public boolean may(TaskEntry task) {
		return task.isOpen() && may(this.currentActor.get(), task);
	}

	/** The task, if the actor may give it to somebody; also when it ended meanwhile. */
	TaskEntry seen(String taskId) {
		TaskEntry task = this.entries.find(taskId).orElseThrow(TaskUnknown::new);
		if (!may(this.currentActor.get(), task)) {
			throw new AccessDeniedException("task " + taskId + " is not to be given away");
		}
		return task;
	}

	/** Whom the task can be given to, in Vietnamese order. */
	List<Person> candidates(TaskEntry task) {
		return this.accounts.holdersOf(task.role(), task.area())
			.stream()
			.filter((person) -> !person.username().equals(task.owner()))
			.toList();
	}

	@Transactional
	public TaskEntry reassign(String taskId, @Nullable String to, @Nullable String reason) {
		TaskEntry before = seen(taskId);
		this.ownership.requireOpen(before);
		String checked = this.record.checked(reason);
		String owner = candidates(before).stream()
			.map(Person::username)
			.filter((name) -> Objects.equals(name, to))
			.findFirst()
			.orElseThrow(NotAHolder::new);
		this.ownership.give(before, owner);
		this.record.keep(before, owner, checked);
		return before;
	}

	private static boolean may(Actor actor, TaskEntry task) {
		return actor.may(Role.SUPERVISOR, task.area())
				|| (OF_THE_OFFICER.contains(task.role()) && actor.may(Role.COMMUNE_OFFICER, task.area()));
	}

}
