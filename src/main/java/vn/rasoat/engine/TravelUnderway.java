package vn.rasoat.engine;

import vn.rasoat.refusal.Refusal;

/** Somebody else is moving the time, or automatic steps have not come to rest. */
public class TravelUnderway extends Refusal {

	TravelUnderway(String messageKey) {
		super(Kind.CONFLICT, messageKey);
	}

}
