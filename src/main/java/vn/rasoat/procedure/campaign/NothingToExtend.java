package vn.rasoat.procedure.campaign;

import vn.rasoat.refusal.Refusal;

/** The campaign has no plan in force that could be extended. */
public class NothingToExtend extends Refusal {

	NothingToExtend(String campaign) {
		super(Kind.CONFLICT, "procedure.refusal.nothing-to-extend", campaign);
	}

}
