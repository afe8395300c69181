package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** A complaint is rejected although the re-check found another class. */
public class AnswerContradictsRecheck extends Refusal {

	AnswerContradictsRecheck() {
		super(Kind.INVALID, "posting.refusal.rejected-against-recheck");
	}

}
