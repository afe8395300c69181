package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** A commune lies outside the area of the unit that leads the campaign. */
public class CommuneNotOfLeadUnit extends Refusal {

	CommuneNotOfLeadUnit(String commune, String lead) {
		super(Kind.INVALID, "cycle.refusal.commune-not-of-lead-unit", commune, lead);
	}

}
