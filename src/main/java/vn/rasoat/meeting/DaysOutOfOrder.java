package vn.rasoat.meeting;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** Something is said to have happened before what must come first. */
public class DaysOutOfOrder extends Refusal {

	/**
	 * @param fact last part of the message key
	 */
	DaysOutOfOrder(String fact, LocalDate day, LocalDate earliest) {
		super(Kind.INVALID, "meeting.refusal." + fact, day, earliest);
	}

}
