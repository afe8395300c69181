package vn.rasoat.ruleset;

import vn.rasoat.refusal.Refusal;

/**
 * The regime has no decision for that purpose, such as 2027-2030 without point tables.
 */
class DecisionMissing extends Refusal {

	DecisionMissing(String purpose, String set) {
		super(Kind.INVALID, "ruleset.refused.decision-missing", purpose, set);
	}

}
