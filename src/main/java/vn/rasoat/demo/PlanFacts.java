package vn.rasoat.demo;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanChecking;
import vn.rasoat.cycle.PlanChoices;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDraft;
import vn.rasoat.cycle.PlanFinding;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.PlanTask;
import vn.rasoat.cycle.PlanTasks;
import vn.rasoat.cycle.Plans;
import vn.rasoat.ruleset.RuleSet;

/** Documents of the cascade, their dates, what the check warns of, who was given what. */
@Component
@Profile({ "demo", "test" })
class PlanFacts implements FactSource {

	private final Campaigns campaigns;

	private final Plans plans;

	private final PlanChecking law;

	private final PlanTasks tasks;

	PlanFacts(Campaigns campaigns, Plans plans, PlanChecking law, PlanTasks tasks) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.law = law;
		this.tasks = tasks;
	}

	@Override
	public void tell(Played played, FactSheet sheet) {
		Campaign campaign = this.campaigns.get(played.campaignId());
		sheet.put("campaign.status", campaign.status());
		sheet.put("campaign.rule-set", campaign.ruleSet());
		sheet.put("campaign.second-rule-set", campaign.secondRuleSet());
		this.plans.ofCampaign(campaign.id()).ifPresent((plan) -> {
			cascade(plan, sheet);
			dates(this.plans.datesOfCampaign(campaign.id()), sheet);
			warnings(campaign, plan, sheet);
		});
		tasks(this.tasks.of(campaign.id()), sheet);
	}

	private void cascade(Plan plan, FactSheet sheet) {
		List<Plan> cascade = this.plans.cascade(plan.id());
		sheet.put("plan.cascade",
				cascade.stream()
					.map((it) -> it.document().number() + " " + it.document().issuedOn())
					.collect(Collectors.joining(" > ")));
		sheet.put("plan.bodies",
				cascade.stream().map((it) -> it.document().issuingBody()).collect(Collectors.joining(" > ")));
	}

	private static void dates(PlanDates dates, FactSheet sheet) {
		sheet.put("plan.window-from", dates.windowFrom());
		sheet.put("plan.window-to", dates.windowTo());
		for (PlanMilestone milestone : PlanMilestone.values()) {
			dates.lastDay(milestone).ifPresent((day) -> sheet.put("plan.by." + milestone.key(), day));
		}
	}

	private void warnings(Campaign campaign, Plan plan, FactSheet sheet) {
		RuleSet rules = this.law.rules(campaign, plan.document().issuedOn());
		for (String report : List.of("preliminary", "official")) {
			rules.find("report." + report + "-before", null)
				.ifPresent((rule) -> sheet.put("plan.law." + report,
						MonthDay.parse("--" + rule.text()).atYear(campaign.reviewYear()).minusDays(1)));
		}
		PlanChoices choices = plan.choices();
		if (choices == null) {
			return;
		}
		List<PlanFinding> found = this.law.check(campaign,
				PlanDraft.plan(campaign.reviewYear(), plan.document().issuedOn(), plan.dates(), choices));
		sheet.put("plan.warnings",
				found.stream().map(PlanFinding::fact).distinct().sorted().collect(Collectors.joining(" ")));
		sheet.put("opinion.giver", choices.opinionGiver());
		sheet.put("approval.expected", choices.approvalExpected());
	}

	private static void tasks(List<PlanTask> tasks, FactSheet sheet) {
		sheet.put("plan-tasks.count", tasks.size());
		sheet.put("plan-tasks.named", !tasks.isEmpty() && tasks.stream().noneMatch((it) -> it.givenTo().isBlank()));
		sheet.put("plan-tasks.given-to",
				tasks.stream().map(PlanTask::givenTo).distinct().sorted().collect(Collectors.joining("; ")));
		tasks.stream()
			.flatMap((it) -> Stream.ofNullable(it.dueOn()))
			.max(Comparator.naturalOrder())
			.ifPresent((day) -> sheet.put("plan-tasks.due-until", day));
		sheet.put("plan-tasks.open", tasks.stream().filter((it) -> !it.isDone()).count());
	}

}
