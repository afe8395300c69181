package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/** The commune has no plan of its own in force that could be amended. */
public class NoOwnPlan extends Refusal {

	NoOwnPlan(String commune) {
		super(Kind.CONFLICT, "procedure.refusal.no-own-plan", commune);
	}

}
