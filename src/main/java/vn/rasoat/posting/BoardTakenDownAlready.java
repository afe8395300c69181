package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** It is on record already that this board was taken down. */
class BoardTakenDownAlready extends Refusal {

	BoardTakenDownAlready() {
		super(Kind.CONFLICT, "posting.refusal.taken-down-already");
	}

}
