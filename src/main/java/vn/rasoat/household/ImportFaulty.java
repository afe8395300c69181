package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** The file has faulty cells, and nobody chose to leave those households out. */
public class ImportFaulty extends Refusal {

	ImportFaulty(int cells) {
		super(Kind.INVALID, "household.refusal.import-faulty", cells);
	}

}
