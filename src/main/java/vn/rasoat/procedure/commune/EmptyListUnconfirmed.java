package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/** The list of a village is empty and nobody said that it is meant to be. */
public class EmptyListUnconfirmed extends Refusal {

	EmptyListUnconfirmed(String village) {
		super(Kind.INVALID, "procedure.commune.refusal.empty-list", village);
	}

}
