package vn.rasoat.survey;

import vn.rasoat.refusal.Refusal;

/** Somebody recorded this household in this round first. */
public class HouseholdAlreadySurveyed extends Refusal {

	HouseholdAlreadySurveyed() {
		super(Kind.CONFLICT, "survey.refusal.already-surveyed");
	}

}
