package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommunesBehind;
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

	private final CommunesBehind behind;

	CampaignSheet(Plans plans, WorkingDays days, BusinessClock clock, CampaignTraining training,
			CommunesBehind behind) {
		this.plans = plans;
		this.days = days;
		this.clock = clock;
		this.training = training;
		this.behind = behind;
	}

	Sheet of(long campaignId) {
		Plan plan = this.plans.ofCampaign(campaignId).orElse(null);
		PlanDates dates = this.plans.datesOfCampaign(campaignId);
		List<Day> rows = Arrays.stream(PlanMilestone.values())
			.flatMap((milestone) -> dates.lastDay(milestone).map((day) -> day(milestone, day)).stream())
			.toList();
		return new Sheet(plan, (plan == null) ? List.of() : this.plans.cascade(plan.id()),
				(plan == null) ? List.of() : this.plans.below(plan.id()), this.plans.extensionsOf(campaignId), rows,
				dates.windowFrom(), dates.windowTo(), this.training.of(campaignId), behind(campaignId));
	}

	private List<Behind> behind(long campaignId) {
		Map<String, List<String>> names = new LinkedHashMap<>();
		this.behind.ofCampaign(campaignId)
			.forEach((it) -> names.computeIfAbsent(it.document(), (document) -> new ArrayList<>())
				.add(it.communeName()));
		return names.entrySet().stream().map((it) -> new Behind(it.getKey(), List.copyOf(it.getValue()))).toList();
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
	 * @param behind communes that have still to follow documents that moved dates
	 */
	record Sheet(@Nullable Plan plan, List<Plan> cascade, List<Plan> below, List<Plan> extensions, List<Day> days,
			@Nullable LocalDate windowFrom, @Nullable LocalDate windowTo, CampaignTraining.Trained training,
			List<Behind> behind) {
	}

	/** A document and the communes that have still to follow it. */
	record Behind(String document, List<String> communes) {
	}

	/**
	 * @param left working days left; {@code null} where a year has no table
	 */
	record Day(PlanMilestone milestone, LocalDate lastDay, boolean over, @Nullable Integer left) {
	}

}
