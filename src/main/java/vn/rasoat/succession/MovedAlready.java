package vn.rasoat.succession;

import java.time.Instant;

import vn.rasoat.refusal.Refusal;

/** Somebody was faster, or it was done long ago. */
class MovedAlready extends Refusal {

	MovedAlready(String commune, String by, Instant at) {
		super(Kind.CONFLICT, "succession.refusal.moved", commune, by, at);
	}

}
