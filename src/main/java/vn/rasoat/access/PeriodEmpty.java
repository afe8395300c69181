package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** A role would end before it begins. */
class PeriodEmpty extends Refusal {

	PeriodEmpty() {
		super(Kind.INVALID, "access.refusal.period-empty");
	}

}
