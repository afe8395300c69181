package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** There is no such campaign. */
public class CampaignUnknown extends Refusal {

	CampaignUnknown() {
		super(Kind.NOT_FOUND, "cycle.refusal.campaign-unknown");
	}

}
