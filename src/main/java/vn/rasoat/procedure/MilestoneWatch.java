package vn.rasoat.procedure;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

/**
 * Tells once that a milestone passed. A milestone that was over before the review began
 * is noted, but nobody is pressed for what could not be done.
 */
@Component
class MilestoneWatch {

	private final VillageReviews reviews;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	MilestoneWatch(VillageReviews reviews, Journal journal, ApplicationEventPublisher events) {
		this.reviews = reviews;
		this.journal = journal;
		this.events = events;
	}

	/**
	 * @param step milestone of the step that waits; households in a later round wait for
	 * the last one only
	 */
	void passed(long villageReviewId, String step) {
		VillageReview review = this.reviews.lock(villageReviewId);
		String milestone = (review.round() > 1) ? "minutes" : step;
		LocalDate lastDay = review.milestones().lastDay(milestone).orElseThrow();
		LocalDate startedOn = review.startedOn();
		boolean atStart = startedOn != null && startedOn.isAfter(lastDay);
		if (!this.reviews.milestoneMissed(villageReviewId, milestone, atStart)) {
			return;
		}
		this.journal.record(Act.of(review.caseKey(), atStart ? "milestone.missed-at-start" : "milestone.missed", null,
				lastDay.plusDays(1), Map.of("milestone", milestone, "lastDay", lastDay.toString())));
		if (!atStart) {
			this.events.publishEvent(new MilestonePassed(review, milestone));
		}
	}

}
