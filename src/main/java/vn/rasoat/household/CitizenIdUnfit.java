package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/**
 * The number has another length than any card has, or tells another sex or year of birth
 * than was entered.
 */
public class CitizenIdUnfit extends Refusal {

	CitizenIdUnfit(String number) {
		super(Kind.INVALID, "household.refusal.citizen-id-unfit", number);
	}

}
