package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The last year of the committee lies before its first. */
public class CommitteePeriodUnfit extends Refusal {

	CommitteePeriodUnfit(int from, int to) {
		super(Kind.INVALID, "cycle.refusal.committee-period", String.valueOf(from), String.valueOf(to));
	}

}
