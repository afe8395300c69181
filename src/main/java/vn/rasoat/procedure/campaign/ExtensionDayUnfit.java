package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** A document that extends a plan comes after it, and not from the future. */
public class ExtensionDayUnfit extends Refusal {

	ExtensionDayUnfit(LocalDate issuedOn, LocalDate plan) {
		super(Kind.INVALID, "procedure.refusal.extension-day-unfit", issuedOn, plan);
	}

}
