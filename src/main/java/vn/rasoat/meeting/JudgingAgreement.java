package vn.rasoat.meeting;

import java.math.BigDecimal;
import java.util.Map;

import org.springframework.stereotype.Component;

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

	JudgingAgreement(RuleSets ruleSets, Decisions decisions) {
		this.ruleSets = ruleSets;
		this.decisions = decisions;
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
