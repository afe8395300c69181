package vn.rasoat.access;

import vn.rasoat.refusal.Refusal;

/** No role was given in such an area. */
class GrantUnknown extends Refusal {

	GrantUnknown() {
		super(Kind.NOT_FOUND, "access.grant.unknown");
	}

}
