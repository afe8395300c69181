package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** The unit leads a campaign of that name in that year already. */
public class CampaignAlreadyOpen extends Refusal {

	CampaignAlreadyOpen(String lead, String name, int year) {
		super(Kind.CONFLICT, "cycle.refusal.campaign-already-open", lead, name, String.valueOf(year));
	}

}
