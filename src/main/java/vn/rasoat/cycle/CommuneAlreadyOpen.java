package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The commune has a review in that year already. */
public class CommuneAlreadyOpen extends Refusal {

	CommuneAlreadyOpen(String commune, int year) {
		super(Kind.CONFLICT, "cycle.refusal.commune-already-open", commune, String.valueOf(year));
	}

}
