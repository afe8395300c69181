package vn.rasoat.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReview.Status;

/**
 * How the steps of one village stand, told by its status and its tasks. What comes again
 * in a later round of meetings is not done until that round is.
 */
final class VillageParts {

	private static final List<Step> IN_THE_FIELD = List.of(Step.SURVEY, Step.MEETING, Step.MINUTES);

	private final TaskCounts tasks;

	VillageParts(TaskCounts tasks) {
		this.tasks = tasks;
	}

	/** The part, or empty for a village where there is nothing to do. */
	Optional<Part> of(VillageReview village, Step step) {
		if (village.status() == Status.CANCELLED || village.status() == Status.NOTHING_TO_REVIEW) {
			return Optional.empty();
		}
		return Optional
			.of(isDone(village, step) ? Part.done(this.tasks.lastDone(village.caseKey(), step)) : open(village, step));
	}

	private Part open(VillageReview village, Step step) {
		String key = village.caseKey();
		boolean hangs = step == Step.POSTING && this.tasks.isEveryOneDone(key, step);
		Instant due = this.tasks.nextDue(key, step);
		if (due == null && !hangs) {
			due = planned(village, step);
		}
		return Part.open(this.tasks.isOpen(key, step) || hangs, due, village.startedOn());
	}

	private static @Nullable Instant planned(VillageReview village, Step step) {
		return village.datesNow().lastDay(step.milestone()).map(WorkingDays::endOf).orElse(null);
	}

	private boolean isDone(VillageReview village, Step step) {
		return switch (village.status()) {
			case POSTED -> true;
			case MINUTES_SIGNED -> step != Step.POSTING;
			case RUNNING -> IN_THE_FIELD.indexOf(step) >= 0 && IN_THE_FIELD.indexOf(step) < now(village);
			default -> false;
		};
	}

	/** Place of the step people are at now; the first one while nobody has a task. */
	private int now(VillageReview village) {
		for (int place = 0; place < IN_THE_FIELD.size(); place++) {
			if (this.tasks.isOpen(village.caseKey(), IN_THE_FIELD.get(place))) {
				return place;
			}
		}
		return 0;
	}

}
