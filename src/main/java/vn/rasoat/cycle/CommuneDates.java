package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Last days of a commune's steps by the plan, looked up each time. */
@Component
public class CommuneDates {

	private final Plans plans;

	CommuneDates(Plans plans) {
		this.plans = plans;
	}

	/**
	 * Plans the commune works by, from the uppermost to its own and what moved that, each
	 * with the dates it gives itself.
	 */
	public List<Plan> plans(CommuneReview review) {
		List<Plan> cascade = this.plans.ofCommune(review.id())
			.or(() -> this.plans.ofCampaign(review.campaignId()))
			.map((it) -> this.plans.cascade(it.id()))
			.orElse(List.of());
		return Stream.concat(cascade.stream(), this.plans.amendmentsOf(review.id()).stream()).toList();
	}

	/** Whether the plan of its campaign is issued; before that no day of it is known. */
	public boolean isPlanned(CommuneReview review) {
		return this.plans.ofCampaign(review.campaignId()).isPresent();
	}

	/** Whether the commune's own plan gives it less time than the plan above. */
	public boolean isOwn(CommuneReview review, PlanMilestone milestone) {
		return lastDay(review, milestone)
			.isBefore(Milestones.day(this.plans.datesOfCampaign(review.campaignId()), milestone, review.reviewYear()));
	}

	/**
	 * The day of the plan; a step it has no day for must be done by the next one that
	 * has.
	 */
	public LocalDate lastDay(CommuneReview review, PlanMilestone milestone) {
		return Milestones.day(this.plans.datesOf(review.id()), milestone, review.reviewYear());
	}

}
