package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/**
 * The campaign has no plan yet: a commune that began now would go by days nobody set.
 */
class PlanNotIssued extends Refusal {

	PlanNotIssued(String commune) {
		super(Kind.CONFLICT, "procedure.commune.refusal.plan-not-issued", commune);
	}

}
