package vn.rasoat.engine;

import vn.rasoat.refusal.Refusal;

/** A published version does not hold a decision of that name. */
public class DecisionUnknown extends Refusal {

	DecisionUnknown(String decision) {
		super(Kind.NOT_FOUND, "engine.decision-unknown", decision);
	}

}
