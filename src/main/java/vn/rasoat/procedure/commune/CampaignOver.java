package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/** The campaign was closed or called off. */
public class CampaignOver extends Refusal {

	CampaignOver(String campaign) {
		super(Kind.CONFLICT, "procedure.commune.refusal.campaign-over", campaign);
	}

}
