package vn.rasoat.procedure.posting;

import vn.rasoat.refusal.Refusal;

/** What was sent about an objection is not complete. */
public class ComplaintFormFaulty extends Refusal {

	ComplaintFormFaulty(String messageKey) {
		super(Kind.INVALID, messageKey);
	}

}
