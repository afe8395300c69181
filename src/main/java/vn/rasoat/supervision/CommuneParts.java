package vn.rasoat.supervision;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.PlanDates;

/**
 * How the steps of the commune itself stand, told by its status, its round and its tasks.
 */
final class CommuneParts {

	private final TaskCounts tasks;

	CommuneParts(TaskCounts tasks) {
		this.tasks = tasks;
	}

	/** The part, or empty for an opinion nobody needed to give. */
	Optional<Part> of(CommuneReview commune, PlanDates dates, Step step) {
		String key = commune.caseKey();
		if (step == Step.OPINION && !this.tasks.isBegun(key, step)
				&& (commune.status() == Status.DECIDED || this.tasks.isBegun(key, Step.DECISION))) {
			return Optional.empty();
		}
		if (isDone(commune, step)) {
			return Optional.of(Part.done(this.tasks.lastDone(key, step)));
		}
		Instant due = this.tasks.nextDue(key, step);
		return Optional.of(Part.open(this.tasks.isBegun(key, step), (due != null) ? due : planned(commune, dates, step),
				commune.startedOn()));
	}

	/** After a return the date of the report was kept once; only the last one is left. */
	private static @Nullable Instant planned(CommuneReview commune, PlanDates dates, Step step) {
		String milestone = (commune.round() > 1) ? Step.DECISION.milestone() : step.milestone();
		return dates.lastDay(milestone).map(WorkingDays::endOf).orElse(null);
	}

	private boolean isDone(CommuneReview commune, Step step) {
		if (commune.status() == Status.DECIDED) {
			return true;
		}
		String key = commune.caseKey();
		return switch (step) {
			case COMMITTEE, TRAINING, LIST ->
				commune.status() == Status.REVIEWING || commune.status() == Status.DECIDING
						|| (this.tasks.timesFinished(key, step) > 0 && !this.tasks.isOpen(key, step));
			case REPORT, OPINION ->
				this.tasks.timesFinished(key, step) >= commune.round() && !this.tasks.isOpen(key, step);
			default -> false;
		};
	}

}
