package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The standard the village is reviewed by anyway. */
class SecondRuleSetIsFirst extends Refusal {

	SecondRuleSetIsFirst(String code) {
		super(Kind.INVALID, "cycle.refusal.second-rule-set-is-first", code);
	}

	@Override
	public String field() {
		return "secondRuleSet";
	}

}
