package vn.rasoat.meeting;

import vn.rasoat.refusal.Refusal;

/** A meeting with nobody attending is none. */
public class NobodyAttended extends Refusal {

	NobodyAttended() {
		super(Kind.INVALID, "meeting.refusal.nobody-attended");
	}

}
