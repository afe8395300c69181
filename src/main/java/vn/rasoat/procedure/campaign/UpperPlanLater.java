package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** A plan cannot rest on one that came after it. */
public class UpperPlanLater extends Refusal {

	UpperPlanLater(LocalDate upper, LocalDate own) {
		super(Kind.INVALID, "procedure.refusal.upper-plan-later", upper, own);
	}

}
