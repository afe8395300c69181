package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The unit is no commune of the area the campaign covers. */
public class CommuneOutsideCampaign extends Refusal {

	CommuneOutsideCampaign(String commune, String campaign) {
		super(Kind.INVALID, "cycle.refusal.commune-outside", commune, campaign);
	}

}
