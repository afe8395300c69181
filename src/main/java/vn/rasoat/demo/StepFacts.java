package vn.rasoat.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.worklist.TaskEntry;

/**
 * Names of the steps, their order, when each was done first and last, and who is late
 * now.
 */
@Component
@Profile({ "demo", "test" })
class StepFacts implements FactSource {

	private final PlayedCases cases;

	private final BusinessClock clock;

	StepFacts(PlayedCases cases, BusinessClock clock) {
		this.cases = cases;
		this.clock = clock;
	}

	@Override
	public void tell(Played played, FactSheet sheet) {
		List<TaskEntry> tasks = this.cases.tasks(played, null);
		List<TaskEntry> done = tasks.stream()
			.filter((it) -> it.finishedAt() != null && it.ending() == TaskEntry.Ending.DONE)
			.sorted(Comparator.comparing((TaskEntry it) -> it.finishedAt()))
			.toList();
		tasks.forEach((it) -> task(it, sheet));
		done.forEach((it) -> {
			String step = "step." + StepName.of(it.step());
			String day = String.valueOf((it.finishedAt() == null) ? null : FactSheet.day(it.finishedAt()));
			if (sheet.find(step + ".first").isEmpty()) {
				sheet.put(step + ".first", day);
			}
			sheet.put(step + ".last", day);
			sheet.count(step + ".done");
		});
		sheet.put("order",
				done.stream().map((it) -> StepName.of(it.step())).distinct().collect(Collectors.joining(" ")));
		late(tasks, sheet);
	}

	private static void task(TaskEntry task, FactSheet sheet) {
		String step = "step." + StepName.of(task.step());
		sheet.put(step + ".name", task.name());
		sheet.put(step + ".role", task.role().key());
		if (task.dueAt() != null) {
			sheet.put(step + ".due", FactSheet.lastDay(task.dueAt()));
		}
		if (task.isOpen()) {
			sheet.count(step + ".open");
		}
	}

	private void late(List<TaskEntry> tasks, FactSheet sheet) {
		Instant now = this.clock.instant();
		List<TaskEntry> late = tasks.stream()
			.filter((it) -> it.isOpen() && it.dueAt() != null && !it.dueAt().isAfter(now))
			.toList();
		sheet.put("late.count", late.size());
		sheet.put("late",
				late.stream()
					.map((it) -> StepName.of(it.step()) + " " + it.caseName())
					.distinct()
					.sorted()
					.collect(Collectors.joining("; ")));
	}

}
