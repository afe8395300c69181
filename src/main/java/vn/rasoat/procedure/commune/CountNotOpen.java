package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/**
 * The step of counting is still to be done, or the report has gone out with the numbers.
 */
class CountNotOpen extends Refusal {

	CountNotOpen(String commune) {
		super(Kind.CONFLICT, "procedure.commune.refusal.count-not-open", commune);
	}

}
