package vn.rasoat.cycle;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** Last days of a commune's steps by the plan, looked up each time. */
@Component
public class CommuneDates {

	private final Plans plans;

	CommuneDates(Plans plans) {
		this.plans = plans;
	}

	/**
	 * The day of the plan; a step it has no day for must be done by the next one that
	 * has.
	 */
	public LocalDate lastDay(CommuneReview review, PlanMilestone milestone) {
		return Milestones.day(this.plans.datesOf(review.id()), milestone, review.reviewYear());
	}

}
