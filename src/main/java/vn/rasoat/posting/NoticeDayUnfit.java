package vn.rasoat.posting;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** The notice is said to be older than the withdrawal, or to be written tomorrow. */
class NoticeDayUnfit extends Refusal {

	NoticeDayUnfit(LocalDate withdrawnOn) {
		super(Kind.INVALID, "posting.refusal.notice-day", withdrawnOn);
	}

}
