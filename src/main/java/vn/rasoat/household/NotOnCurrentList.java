package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** Only a household recognised poor or near-poor is on the current list. */
public class NotOnCurrentList extends Refusal {

	NotOnCurrentList(String headName) {
		super(Kind.INVALID, "household.refusal.not-on-current-list", headName);
	}

}
