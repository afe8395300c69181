package vn.rasoat.meeting;

import vn.rasoat.refusal.Refusal;

/** One household has two votes. */
public class HouseholdNamedTwice extends Refusal {

	HouseholdNamedTwice() {
		super(Kind.INVALID, "meeting.refusal.household-named-twice");
	}

}
