package vn.rasoat.ruleset;

import vn.rasoat.refusal.Refusal;

/** There is no rule set of that code, or none for that day. */
class RuleSetUnknown extends Refusal {

	RuleSetUnknown(String what) {
		super(Kind.NOT_FOUND, "ruleset.refused.unknown", what);
	}

}
