package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/** The list of a village is not the one that was confirmed. */
public class ListsChanged extends Refusal {

	ListsChanged(String village) {
		super(Kind.INVALID, "procedure.commune.refusal.lists-changed", village);
	}

}
