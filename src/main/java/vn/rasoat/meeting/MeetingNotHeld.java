package vn.rasoat.meeting;

import vn.rasoat.refusal.Refusal;

/** Nothing was written down of this meeting yet. */
public class MeetingNotHeld extends Refusal {

	MeetingNotHeld() {
		super(Kind.CONFLICT, "meeting.refusal.not-held");
	}

}
