package vn.rasoat.ruleset;

import vn.rasoat.refusal.Refusal;

/** A value to be entered cannot be accepted. */
class RuleRefused extends Refusal {

	private final String field;

	RuleRefused(String field) {
		super(Kind.INVALID, "ruleset.refused." + field);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

}
