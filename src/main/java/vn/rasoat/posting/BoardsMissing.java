package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** A list that does not hang in both places starts no period. */
public class BoardsMissing extends Refusal {

	BoardsMissing() {
		super(Kind.CONFLICT, "posting.refusal.boards-missing");
	}

}
