package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** An applicant is added on a Mẫu số 01 that has a date and a number. */
public class ApplicationIncomplete extends Refusal {

	ApplicationIncomplete() {
		super(Kind.INVALID, "household.refusal.application-incomplete");
	}

}
