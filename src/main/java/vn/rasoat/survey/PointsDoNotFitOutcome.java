package vn.rasoat.survey;

import vn.rasoat.refusal.Refusal;

/** Points without a review, or a review without points. */
public class PointsDoNotFitOutcome extends Refusal {

	PointsDoNotFitOutcome() {
		super(Kind.INVALID, "survey.refusal.points-do-not-fit");
	}

}
