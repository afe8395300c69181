package vn.rasoat.approval;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.OpinionRoute.Giver;
import vn.rasoat.calendar.WorkingDate;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanChoices;
import vn.rasoat.cycle.Plans;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;

/**
 * Finds out who gives the opinion: the plan says it; where it says nothing, or names the
 * district on a day on which there are no districts, the law of that day does.
 */
@Component
class OpinionRouting {

	private final Plans plans;

	private final RuleSets ruleSets;

	private final WorkingDays workingDays;

	OpinionRouting(Plans plans, RuleSets ruleSets, WorkingDays workingDays) {
		this.plans = plans;
		this.ruleSets = ruleSets;
		this.workingDays = workingDays;
	}

	OpinionRoute of(CommuneReport report) {
		RuleSet rules = rules(report.ruleSet(), report.receivedOn());
		Giver byLaw = Giver.ofWord(rules.require("opinion.giver", null).text());
		Giver planned = this.plans.ofCampaign(report.campaignId())
			.map(Plan::choices)
			.map(PlanChoices::opinionGiver)
			.map(Giver::ofWord)
			.orElse(byLaw);
		Giver giver = choose(planned, byLaw);
		if (giver == Giver.NONE) {
			return new OpinionRoute(giver, null, false);
		}
		return rules.find("opinion.days", null).map((days) -> {
			WorkingDate last = this.workingDays.after(report.receivedOn(), days.number().intValueExact());
			return new OpinionRoute(giver, last.date(), last.provisional());
		}).orElseGet(() -> new OpinionRoute(giver, null, false));
	}

	/**
	 * Whether agreed households may be recognised before the returned ones are settled.
	 */
	boolean partialAllowed(CommuneReport report) {
		return rules(report.ruleSet(), report.receivedOn()).require("opinion.partial", null).text().equals("allowed");
	}

	static Giver choose(Giver planned, Giver byLaw) {
		return (planned == Giver.DISTRICT_CHAIR && byLaw != Giver.DISTRICT_CHAIR) ? byLaw : planned;
	}

	private RuleSet rules(String code, LocalDate day) {
		RuleSet onDay = this.ruleSets.on(day);
		return onDay.code().equals(code) ? onDay : this.ruleSets.get(code);
	}

}
