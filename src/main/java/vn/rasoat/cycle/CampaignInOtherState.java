package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The campaign has moved on since it was read. */
public class CampaignInOtherState extends Refusal {

	CampaignInOtherState(String name) {
		super(Kind.CONFLICT, "cycle.refusal.campaign-other-state", name);
	}

}
