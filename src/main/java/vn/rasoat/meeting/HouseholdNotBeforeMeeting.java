package vn.rasoat.meeting;

import vn.rasoat.refusal.Refusal;

/** A household was voted on that is not put to this meeting. */
public class HouseholdNotBeforeMeeting extends Refusal {

	HouseholdNotBeforeMeeting() {
		super(Kind.INVALID, "meeting.refusal.household-not-before-meeting");
	}

}
