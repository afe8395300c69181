package vn.rasoat.meeting;

import vn.rasoat.refusal.Refusal;

/** More people agreed than attended. */
public class AgreementExceedsAttendance extends Refusal {

	AgreementExceedsAttendance(int agreed, int attending) {
		super(Kind.INVALID, "meeting.refusal.agreement-exceeds-attendance", agreed, attending);
	}

}
