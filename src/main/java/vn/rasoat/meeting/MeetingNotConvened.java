package vn.rasoat.meeting;

import vn.rasoat.refusal.Refusal;

/** No meeting of this round is open. */
public class MeetingNotConvened extends Refusal {

	MeetingNotConvened() {
		super(Kind.CONFLICT, "meeting.refusal.not-convened");
	}

}
