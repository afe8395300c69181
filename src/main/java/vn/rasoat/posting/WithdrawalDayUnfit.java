package vn.rasoat.posting;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** Taken back before it was received, or on a day to come. */
public class WithdrawalDayUnfit extends Refusal {

	WithdrawalDayUnfit(LocalDate receivedOn) {
		super(Kind.INVALID, "posting.refusal.withdrawal-day", receivedOn);
	}

}
