package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** The file as a whole cannot be read as a list; the key says why and what to do. */
public class ListFileRefused extends Refusal {

	ListFileRefused(String why, Object... arguments) {
		super(Kind.INVALID, "household.refusal.file." + why, arguments);
	}

}
