package vn.rasoat.meeting;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.ruleset.Decisions;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;

/**
 * Whether enough of those attending agree (QĐ 24/2021/QĐ-TTg, Art. 4.3), by the decision
 * table of the rule set.
 */
@Component
class JudgingAgreement {

	private final RuleSets ruleSets;

	private final Decisions decisions;

	private final Classifications classifications;

	JudgingAgreement(RuleSets ruleSets, Decisions decisions, Classifications classifications) {
		this.ruleSets = ruleSets;
		this.decisions = decisions;
		this.classifications = classifications;
	}

	/** Households with a proposed class: on each of them the meeting has its say. */
	Set<Long> putToMeeting(VillageReview review) {
		return this.classifications.of(review.id(), review.round())
			.stream()
			.map(ClassificationResult::householdId)
			.collect(Collectors.toSet());
	}

	BigDecimal ratio(VillageReview review) {
		return rules(review).require("meeting.agreement-ratio", null).number();
	}

	boolean accepted(VillageReview review, int agreed, int attending) {
		return this.decisions
			.decide(rules(review).decision("agreement"), review.modelVersion(),
					Map.of("agreed", agreed, "attending", attending, "ratio", ratio(review)))
			.require("accepted", Boolean.class);
	}

	private RuleSet rules(VillageReview review) {
		return this.ruleSets.get(review.ruleSet());
	}

}
