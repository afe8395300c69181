package vn.rasoat.cycle;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/**
 * The body gave that number to another document in that year (the register of an office
 * counts once a year).
 */
public class PlanNumberTaken extends Refusal {

	PlanNumberTaken(PlanDocument document, LocalDate issuedOn) {
		super(Kind.CONFLICT, "cycle.refusal.plan-number-taken", document.number(), document.issuingBody(),
				String.valueOf(document.issuedOn().getYear()), issuedOn);
	}

}
