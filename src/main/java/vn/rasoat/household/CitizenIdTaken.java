package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** Somebody of another household has that number. */
public class CitizenIdTaken extends Refusal {

	CitizenIdTaken(String citizenId, Household other) {
		super(Kind.CONFLICT, "household.refusal.citizen-id-taken", citizenId, other.headName(), other.code());
	}

}
