package vn.rasoat.procedure.posting;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** Something is said to have happened on a day that has not come yet. */
public class DateAhead extends Refusal {

	DateAhead(LocalDate day) {
		super(Kind.INVALID, "posting.refusal.date-ahead", day);
	}

}
