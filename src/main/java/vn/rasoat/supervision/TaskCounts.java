package vn.rasoat.supervision;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.rasoat.worklist.CountedTasks.StepCount;

/** Counted tasks by case and step. */
final class TaskCounts {

	private final Map<String, Map<String, StepCount>> cases = new HashMap<>();

	TaskCounts(Collection<StepCount> counts) {
		counts.forEach((count) -> this.cases.computeIfAbsent(count.caseKey(), (key) -> new HashMap<>())
			.put(count.step(), count));
	}

	/** How often the task that finishes the step was handed in. */
	int timesFinished(String caseKey, Step step) {
		return find(caseKey, step.lastTask()).map(StepCount::done).orElse(0);
	}

	boolean isOpen(String caseKey, Step step) {
		return of(caseKey, step).anyMatch((count) -> count.open() > 0);
	}

	boolean isBegun(String caseKey, Step step) {
		return of(caseKey, step).findAny().isPresent();
	}

	/** Whether every task of the step was handed in at least once and none is open. */
	boolean isEveryOneDone(String caseKey, Step step) {
		return !isOpen(caseKey, step) && step.tasks()
			.stream()
			.allMatch((task) -> find(caseKey, task).filter((count) -> count.done() > 0).isPresent());
	}

	/** End of the time of the open task that is due first. */
	@Nullable Instant nextDue(String caseKey, Step step) {
		return of(caseKey, step).map(StepCount::nextDue)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	@Nullable Instant lastDone(String caseKey, Step step) {
		return of(caseKey, step).map(StepCount::lastDone)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private Stream<StepCount> of(String caseKey, Step step) {
		return step.tasks().stream().flatMap((task) -> find(caseKey, task).stream());
	}

	private Optional<StepCount> find(String caseKey, String task) {
		return Optional.ofNullable(this.cases.getOrDefault(caseKey, Map.of()).get(task));
	}

	static TaskCounts none() {
		return new TaskCounts(List.of());
	}

}
