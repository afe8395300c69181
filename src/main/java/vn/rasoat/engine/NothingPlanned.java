package vn.rasoat.engine;

import vn.rasoat.refusal.Refusal;

/** There is no next event to go to. */
public class NothingPlanned extends Refusal {

	NothingPlanned() {
		super(Kind.CONFLICT, "engine.nothing-planned");
	}

}
