package vn.rasoat.engine;

import vn.rasoat.refusal.Refusal;

/** No procedure has been published. */
public class ProcedureNotPublished extends Refusal {

	ProcedureNotPublished() {
		super(Kind.CONFLICT, "engine.procedure-not-published");
	}

}
