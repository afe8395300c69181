package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.PlanChecking;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.campaign.ReviewCycleModel.Variables;

/** What the timers of a campaign wait for, by its plan and everything that moved it. */
@Component
class CampaignDates {

	private static final String OPENS = "report.official-opens-days";

	private static final Map<String, PlanMilestone> TIMERS = Map.of(Variables.COMMITTEE_DUE_AT, PlanMilestone.COMMITTEE,
			Variables.TRAINING_DUE_AT, PlanMilestone.TRAINING, Variables.PRELIMINARY_DUE_AT, PlanMilestone.PRELIMINARY,
			Variables.OFFICIAL_DUE_AT, PlanMilestone.OFFICIAL);

	private final Plans plans;

	private final PlanChecking law;

	private final WorkingDays days;

	CampaignDates(Plans plans, PlanChecking law, WorkingDays days) {
		this.plans = plans;
		this.law = law;
		this.days = days;
	}

	Map<String, Date> of(Campaign campaign) {
		PlanDates dates = this.plans.datesOfCampaign(campaign.id());
		Map<String, Date> timers = new HashMap<>();
		TIMERS.forEach((name, milestone) -> dates.lastDay(milestone).ifPresent((day) -> timers.put(name, endOf(day))));
		dates.lastDay(PlanMilestone.OFFICIAL)
			.ifPresent((day) -> timers.put(Variables.OFFICIAL_OPENS_AT, endOf(opens(campaign, day).minusDays(1))));
		return timers;
	}

	/**
	 * Day from which the official report is made with the figures there are, whether or
	 * not every commune is done.
	 */
	private LocalDate opens(Campaign campaign, LocalDate official) {
		int before = this.law.rules(campaign, official).require(OPENS, null).number().intValueExact();
		LocalDate day = official;
		while (this.days.between(day, official) < before) {
			day = day.minusDays(1);
		}
		return day;
	}

	private static Date endOf(LocalDate lastDay) {
		return Date.from(WorkingDays.endOf(lastDay));
	}

}
