package vn.rasoat.approval;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/**
 * A household that has to be decided on now is still disputed, or must be reported anew.
 */
class DecisionTooEarly extends Refusal {

	private DecisionTooEarly(String why, Object... told) {
		super(Kind.INVALID, "approval.refusal.decision-too-early." + why, told);
	}

	static DecisionTooEarly because(HeldBack held) {
		LocalDate receivedOn = held.receivedOn();
		return (receivedOn != null) ? new DecisionTooEarly("disputed", held.headName(), held.villageName(), receivedOn)
				: new DecisionTooEarly("changed", held.headName(), held.villageName());
	}

}
