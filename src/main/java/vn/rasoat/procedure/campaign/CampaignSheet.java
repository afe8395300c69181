package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Plans;
import vn.rasoat.refusal.Refusal;

/** The plan of a campaign, and what came of its training, as a page shows it. */
@Component
class CampaignSheet {

	private final Plans plans;

	private final WorkingDays days;

	private final BusinessClock clock;

	private final CampaignTraining training;

	CampaignSheet(Plans plans, WorkingDays days, BusinessClock clock, CampaignTraining training) {
		this.plans = plans;
		this.days = days;
		this.clock = clock;
		this.training = training;
	}

	Sheet of(long campaignId) {
		Plan plan = this.plans.ofCampaign(campaignId).orElse(null);
		PlanDates dates = this.plans.datesOfCampaign(campaignId);
		List<Day> rows = Arrays.stream(PlanMilestone.values())
			.flatMap((milestone) -> dates.lastDay(milestone).map((day) -> day(milestone, day)).stream())
			.toList();
		return new Sheet(plan, (plan == null) ? List.of() : this.plans.cascade(plan.id()),
				(plan == null) ? List.of() : this.plans.below(plan.id()), this.plans.extensionsOf(campaignId), rows,
				dates.windowFrom(), dates.windowTo(), this.training.of(campaignId));
	}

	private Day day(PlanMilestone milestone, LocalDate lastDay) {
		LocalDate today = this.clock.today();
		return new Day(milestone, lastDay, lastDay.isBefore(today), left(today, lastDay));
	}

	private @Nullable Integer left(LocalDate today, LocalDate lastDay) {
		try {
			return this.days.between(today, lastDay);
		}
		catch (Refusal ex) {
			return null;
		}
	}

	/**
	 * @param cascade plans from the uppermost level down to this one
	 * @param below plans of communes that hang on it
	 */
	record Sheet(@Nullable Plan plan, List<Plan> cascade, List<Plan> below, List<Plan> extensions, List<Day> days,
			@Nullable LocalDate windowFrom, @Nullable LocalDate windowTo, CampaignTraining.Trained training) {
	}

	/**
	 * @param left working days left; {@code null} where a year has no table
	 */
	record Day(PlanMilestone milestone, LocalDate lastDay, boolean over, @Nullable Integer left) {
	}

}
