package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** An admin would lock himself out. */
class OwnAccessStays extends Refusal {

	OwnAccessStays() {
		super(Kind.CONFLICT, "access.refusal.own-access-stays");
	}

}
