package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** Of a divided commune somebody has to say where each person works now. */
class RightUnanswered extends Refusal {

	RightUnanswered(String person) {
		super(Kind.INVALID, "succession.refusal.right-unanswered", person);
	}

}
