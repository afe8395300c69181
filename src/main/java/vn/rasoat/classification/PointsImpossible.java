package vn.rasoat.classification;

import vn.rasoat.refusal.Refusal;

/** No household can have these points under the rule set. */
public class PointsImpossible extends Refusal {

	PointsImpossible(String messageKey, Object... limits) {
		super(Kind.INVALID, messageKey, limits);
	}

}
