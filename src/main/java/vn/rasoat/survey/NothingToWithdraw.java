package vn.rasoat.survey;

import vn.rasoat.refusal.Refusal;

/** There is no result that counts any more. */
public class NothingToWithdraw extends Refusal {

	NothingToWithdraw() {
		super(Kind.CONFLICT, "survey.refusal.nothing-to-withdraw");
	}

}
