package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.PlanChecking;
import vn.rasoat.cycle.PlanChoices;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanTasks;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.FormOption;
import vn.rasoat.ruleset.RuleSet;

/** Plans on their way from the form to the record, with what they hang on and give. */
@Component
class IssuedPlans {

	private static final List<String> GIVERS = List.of("district-chair", "provincial-body", PlanChoices.NOBODY);

	private final Plans plans;

	private final PlanTasks tasks;

	private final PlanChecking law;

	private final Areas areas;

	private final MessageSource messages;

	IssuedPlans(Plans plans, PlanTasks tasks, PlanChecking law, Areas areas, MessageSource messages) {
		this.plans = plans;
		this.tasks = tasks;
		this.law = law;
		this.areas = areas;
		this.messages = messages;
	}

	/** What the law of today makes likely; everything can be changed. */
	Map<String, Object> proposal(Campaign campaign, LocalDate today) {
		Map<String, Object> given = new HashMap<>();
		RuleSet rules = this.law.rules(campaign, today);
		PlanChoices choices = this.law.choices(campaign, today);
		given.put("opinionOptions", options());
		given.put("opinionGiver", choices.opinionGiver());
		given.put("approvalExpected", choices.approvalExpected());
		put(given, "windowFrom", day(rules, "window.from", campaign));
		put(given, "windowTo", day(rules, "window.to", campaign));
		put(given, "decisionBy", day(rules, "window.to", campaign));
		put(given, "preliminaryBy", dayBefore(rules, "report.preliminary-before", campaign));
		put(given, "officialBy", dayBefore(rules, "report.official-before", campaign));
		return given;
	}

	void issue(Campaign campaign, IssuePlanForm form, LocalDate issuedOn) {
		Unit lead = this.areas.get(campaign.leadCode(), issuedOn);
		Long parent = parent(form, issuedOn, lead);
		PlanDocument document = new PlanDocument(form.number(), issuedOn, form.issuingBody(), form.signer(),
				form.title(), lead.level(), lead.code(), lead.name());
		this.plans.issue(campaign.id(), document, parent, form.dates(), form.choices());
		form.given()
			.forEach((task) -> this.tasks.give(campaign.id(), task.description(), task.givenTo(), task.dueOn()));
	}

	/** The plan above: the province's for a district, the ministry's for a province. */
	private @Nullable Long parent(IssuePlanForm form, LocalDate planOn, Unit lead) {
		String number = form.upperNumber();
		LocalDate issuedOn = form.upperIssuedOn();
		String body = form.upperBody();
		if (number == null || number.isBlank() || issuedOn == null || body == null || body.isBlank()) {
			return null;
		}
		if (issuedOn.isAfter(planOn)) {
			throw new UpperPlanLater(issuedOn, planOn);
		}
		Level level = (lead.level() == Level.DISTRICT) ? Level.PROVINCE : null;
		return this.plans.upper(new PlanDocument(number, issuedOn, body, null, null, level, null, null), null).id();
	}

	private List<Map<String, String>> options() {
		return GIVERS.stream()
			.map((giver) -> FormOption.of(giver,
					this.messages.getMessage("procedure.plan.opinion." + giver, null, LocaleContextHolder.getLocale())))
			.toList();
	}

	private static @Nullable LocalDate dayBefore(RuleSet rules, String key, Campaign campaign) {
		LocalDate day = day(rules, key, campaign);
		return (day == null) ? null : day.minusDays(1);
	}

	private static @Nullable LocalDate day(RuleSet rules, String key, Campaign campaign) {
		return rules.find(key, null)
			.map((rule) -> MonthDay.parse("--" + rule.text()).atYear(campaign.reviewYear()))
			.orElse(null);
	}

	private static void put(Map<String, Object> given, String key, @Nullable LocalDate day) {
		if (day != null) {
			given.put(key, day.toString());
		}
	}

}
