package vn.rasoat.procedure.village;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** The meeting would be before people were invited to it. */
public class MeetingBeforeInvitation extends Refusal {

	MeetingBeforeInvitation(java.time.LocalDate meeting, java.time.LocalDate invitation) {
		super(Kind.INVALID, "procedure.refusal.meeting-before-invitation", meeting, invitation);
	}

}
