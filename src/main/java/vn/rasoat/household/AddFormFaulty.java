package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/**
 * A field of the form that adds a household cannot be accepted; the first one is named.
 */
class AddFormFaulty extends Refusal {

	AddFormFaulty(String messageKey) {
		super(Kind.INVALID, messageKey);
	}

}
