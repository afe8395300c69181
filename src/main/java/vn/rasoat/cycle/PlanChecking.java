package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.PlanFinding.Weight;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;
import vn.rasoat.ruleset.RuleValue;

/** Checks plans and their extensions against the law of the day they are issued. */
@Component
public class PlanChecking {

	private final RuleSets ruleSets;

	private final WorkingDays days;

	PlanChecking(RuleSets ruleSets, WorkingDays days) {
		this.ruleSets = ruleSets;
		this.days = days;
	}

	/**
	 * Refuses what is unlawful or lacks a value of the law, and what is doubtful unless
	 * it is done knowingly.
	 * @return what was doubtful and acknowledged
	 */
	public List<PlanFinding> require(Campaign campaign, PlanDraft draft, boolean acknowledged) {
		return weigh(check(campaign, draft), acknowledged);
	}

	private static List<PlanFinding> weigh(List<PlanFinding> found, boolean acknowledged) {
		List<PlanFinding> refusing = found.stream().filter((it) -> it.weight() != Weight.DOUBTFUL).toList();
		if (!refusing.isEmpty()) {
			throw new PlanUnlawful(refusing);
		}
		if (!found.isEmpty() && !acknowledged) {
			throw new PlanWarningsOpen(found);
		}
		return found;
	}

	/**
	 * The same for the plan of a commune: what the plan above it left doubtful or missing
	 * was acknowledged there.
	 * @param before dates of the plan above
	 * @param own earlier dates the commune gives itself
	 */
	public List<PlanFinding> requireBelow(Campaign campaign, Plan above, PlanDates before, PlanDocument document,
			PlanDates own, boolean acknowledged) {
		PlanChoices choices = Objects.requireNonNull(above.choices(), "the plan of a campaign");
		List<PlanFinding> known = check(campaign,
				PlanDraft.extension(campaign.reviewYear(), document.issuedOn(), before, PlanDates.NONE, choices));
		List<PlanFinding> found = check(campaign,
				PlanDraft.extension(campaign.reviewYear(), document.issuedOn(), before, own, choices))
			.stream()
			.filter((it) -> !known.contains(it))
			.toList();
		return weigh(found, acknowledged);
	}

	public List<PlanFinding> check(Campaign campaign, PlanDraft draft) {
		return new PlanCheck(rules(campaign, draft.issuedOn()), this.days).of(draft);
	}

	/** What the law of that day expects where a plan says nothing else. */
	public PlanChoices choices(Campaign campaign, LocalDate on) {
		RuleSet rules = rules(campaign, on);
		return new PlanChoices(rules.find("opinion.giver", null).map(RuleValue::text).orElse(PlanChoices.NOBODY),
				rules.find("approval.provincial-decision", null)
					.map(RuleValue::text)
					.filter("required"::equals)
					.isPresent());
	}

	/** The law of the campaign as it stood that day. */
	public RuleSet rules(Campaign campaign, LocalDate on) {
		RuleSet ofDay = this.ruleSets.on(on);
		return ofDay.code().equals(campaign.ruleSet()) ? ofDay : this.ruleSets.get(campaign.ruleSet());
	}

}
