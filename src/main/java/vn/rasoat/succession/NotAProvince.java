package vn.rasoat.succession;

import vn.rasoat.refusal.Refusal;

/** All communes at once are moved by province. */
class NotAProvince extends Refusal {

	NotAProvince(String unit) {
		super(Kind.INVALID, "succession.refusal.no-province", unit);
	}

}
