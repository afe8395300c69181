package vn.rasoat.meeting;

import vn.rasoat.refusal.Refusal;

/** Minutes exist once a meeting was held. */
public class NoMinutesYet extends Refusal {

	NoMinutesYet() {
		super(Kind.NOT_FOUND, "meeting.refusal.no-minutes-yet");
	}

}
