package vn.rasoat.cycle;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** The plan of a commune is older than the plan above it, which it has to rest on. */
public class CommunePlanEarlier extends Refusal {

	CommunePlanEarlier(LocalDate own, PlanDocument above) {
		super(Kind.INVALID, "cycle.refusal.commune-plan-earlier", own, above.number(), above.issuedOn());
	}

}
