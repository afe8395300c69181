package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** Without this account nobody could administer the product. */
class LastAdminStays extends Refusal {

	LastAdminStays() {
		super(Kind.CONFLICT, "access.refusal.last-admin-stays");
	}

}
