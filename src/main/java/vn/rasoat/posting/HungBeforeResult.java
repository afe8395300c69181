package vn.rasoat.posting;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** A list cannot hang before its result was known. */
public class HungBeforeResult extends Refusal {

	HungBeforeResult(LocalDate hungOn, LocalDate readyOn) {
		super(Kind.INVALID, "posting.refusal.hung-before-result", hungOn, readyOn);
	}

}
