package vn.rasoat.engine;

import vn.rasoat.refusal.Refusal;

/** The inputs match no rule of a decision, or more than one where one is meant. */
public class DecisionWithoutResult extends Refusal {

	DecisionWithoutResult(String decision) {
		super(Kind.INVALID, "engine.decision-without-result", decision);
	}

}
