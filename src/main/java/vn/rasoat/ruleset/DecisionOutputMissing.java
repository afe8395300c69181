package vn.rasoat.ruleset;

import vn.rasoat.refusal.Refusal;

/** A published decision table does not say what the product asks it. */
public class DecisionOutputMissing extends Refusal {

	public DecisionOutputMissing(String decision, String output) {
		super(Kind.INVALID, "ruleset.refused.decision-output-missing", decision, output);
	}

}
