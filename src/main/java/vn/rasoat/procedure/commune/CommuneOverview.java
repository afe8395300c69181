package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.rasoat.cycle.Committee;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Residents.Notice;
import vn.rasoat.cycle.Training;
import vn.rasoat.cycle.VillageReview;

/**
 * Everything the page of a commune shows.
 *
 * @param plans from the uppermost to the commune's own
 * @param committee empty until one leads the review
 */
record CommuneOverview(CommuneReview review, List<Plan> plans, List<Step> steps, Optional<Committee> committee,
		List<Training> trainings, List<Notice> notices, List<VillageLine> villages) {

	/** Whether the commune has a plan of its own on record. */
	public boolean hasOwnPlan() {
		return this.plans.stream().anyMatch((plan) -> plan.communeReviewId() != null);
	}

	public int households() {
		return this.villages.stream().mapToInt(VillageLine::households).sum();
	}

	public int persons() {
		return this.villages.stream().mapToInt(VillageLine::persons).sum();
	}

	/**
	 * A step of the plan with its last day.
	 *
	 * @param own whether the commune gave itself less time than the plan above
	 */
	record Step(PlanMilestone milestone, LocalDate lastDay, boolean own, State state) {

		/** How a step stands. */
		enum State {

			DONE, OPEN, LATE

		}

	}

	/**
	 * @param households all that live there; 0 while nothing was counted
	 */
	record VillageLine(VillageReview review, int listed, int households, int persons) {
	}

}
