package vn.rasoat.household;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** The application would have been received in the future. */
public class ApplicationAhead extends Refusal {

	ApplicationAhead(LocalDate day) {
		super(Kind.INVALID, "household.refusal.application-ahead", day);
	}

}
