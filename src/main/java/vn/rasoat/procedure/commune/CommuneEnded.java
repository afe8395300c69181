package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/** The commune's review is over. */
public class CommuneEnded extends Refusal {

	CommuneEnded(String commune) {
		super(Kind.CONFLICT, "procedure.commune.refusal.ended", commune);
	}

}
