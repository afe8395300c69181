package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The unit does not stand directly above communes on that day. */
public class LeadUnitUnfit extends Refusal {

	LeadUnitUnfit(String unit) {
		super(Kind.INVALID, "cycle.refusal.lead-unit-unfit", unit);
	}

}
