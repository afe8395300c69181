package vn.rasoat.engine;

import vn.rasoat.refusal.Refusal;

/** The day asked for is so far away that it must be a slip. */
public class JourneyTooLong extends Refusal {

	JourneyTooLong(int years) {
		super(Kind.INVALID, "engine.journey-too-long", years);
	}

}
