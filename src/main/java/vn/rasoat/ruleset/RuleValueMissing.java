package vn.rasoat.ruleset;

import vn.rasoat.refusal.Refusal;

/**
 * The law of the period has no known value; an admin must enter one with its source
 * before the work can go on.
 */
class RuleValueMissing extends Refusal {

	RuleValueMissing(String key, String set) {
		super(Kind.INVALID, "ruleset.refused.value-missing", key, set);
	}

}
