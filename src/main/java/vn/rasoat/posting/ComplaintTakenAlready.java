package vn.rasoat.posting;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** The same person said the same of the same household that day already. */
public class ComplaintTakenAlready extends Refusal {

	ComplaintTakenAlready(String complainant, String household, LocalDate receivedOn) {
		super(Kind.CONFLICT, "posting.refusal.taken-already", complainant, household, receivedOn);
	}

}
