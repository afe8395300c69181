package vn.rasoat.procedure.people;

import vn.rasoat.refusal.Refusal;

/** The committee of the period was taken back while the form lay open. */
class CommitteeStandsNoMore extends Refusal {

	CommitteeStandsNoMore() {
		super(Kind.CONFLICT, "procedure.committee.refusal.stands-no-more");
	}

}
