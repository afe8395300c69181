package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/** The next step has begun, so this one cannot be taken back. */
public class NextStepBegan extends Refusal {

	NextStepBegan() {
		super(Kind.CONFLICT, "procedure.refusal.next-step-began");
	}

}
