package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/** Nobody has entered the villages of the commune. */
public class CommuneWithoutVillages extends Refusal {

	CommuneWithoutVillages(String commune) {
		super(Kind.INVALID, "procedure.commune.refusal.without-villages", commune);
	}

}
