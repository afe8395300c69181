package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** The household was checked again already: the result is posted in any case. */
public class WithdrawnAfterRecheck extends Refusal {

	WithdrawnAfterRecheck() {
		super(Kind.CONFLICT, "posting.refusal.withdrawn-after-recheck");
	}

}
