package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/** Too many people work on the same case at this moment. */
public class BusyNow extends Refusal {

	BusyNow() {
		super(Kind.CONFLICT, "procedure.refusal.busy");
	}

}
