package vn.rasoat.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskEntry.Ending;
import vn.rasoat.worklist.TaskRecorder;

/**
 * Takes a finished step back: allowed to whoever did it, as long as nobody took or did
 * anything that came after it.
 */
@Component
class Withdrawing {

	private final Cases cases;

	private final TaskEntries entries;

	private final TaskRecorder recorder;

	private final StepBack stepBack;

	private final StepActs acts;

	Withdrawing(Cases cases, TaskEntries entries, TaskRecorder recorder, StepBack stepBack, StepActs acts) {
		this.cases = cases;
		this.entries = entries;
		this.recorder = recorder;
		this.stepBack = stepBack;
		this.acts = acts;
	}

	boolean possible(TaskEntry finished, Actor actor) {
		return finished.ending() == Ending.DONE && actor.username().equals(finished.finishedBy())
				&& actor.may(finished.role(), finished.area()) && this.cases.get(finished.caseKey()).isRunning()
				&& isFollowedBy(this.stepBack.followers(finished), later(finished));
	}

	/** Must run in a transaction. */
	void withdraw(TaskEntry finished, Actor actor, String reason) {
		this.cases.get(finished.caseKey()).lock();
		TaskEntry task = this.entries.find(finished.id()).orElseThrow(TaskGone::new);
		if (!possible(task, actor)) {
			throw new NextStepBegan();
		}
		Instant now = this.acts.withdrawn(task, reason);
		this.stepBack.from(task, later(task), reason);
		this.recorder.ended(task.id(), Ending.WITHDRAWN, actor.username(), now);
	}

	/**
	 * Tasks of other steps that came into being after this one; visits to other
	 * households run beside it.
	 */
	private List<TaskEntry> later(TaskEntry finished) {
		return this.entries.ofCase(finished.caseKey())
			.stream()
			.dropWhile((it) -> !it.id().equals(finished.id()))
			.filter((it) -> !it.step().equals(finished.step()))
			.filter((it) -> it.ending() != Ending.CANCELLED && it.ending() != Ending.WITHDRAWN)
			.toList();
	}

	/** A step nothing is named for to follow can never be taken back. */
	private static boolean isFollowedBy(Set<String> followers, List<TaskEntry> later) {
		return !followers.isEmpty() && later.stream().allMatch((it) -> untouched(it, followers));
	}

	private static boolean untouched(TaskEntry later, Set<String> followers) {
		return later.isOpen() && later.owner() == null && followers.contains(later.step());
	}

}
