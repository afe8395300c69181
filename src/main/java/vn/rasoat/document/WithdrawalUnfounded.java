package vn.rasoat.document;

import vn.rasoat.refusal.Refusal;

/** A paper is withdrawn with a reason that can be read later. */
public class WithdrawalUnfounded extends Refusal {

	WithdrawalUnfounded() {
		super(Kind.INVALID, "document.refusal.withdrawal-reason");
	}

}
