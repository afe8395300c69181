package vn.rasoat.procedure.campaign;

import vn.rasoat.refusal.Refusal;

/** A campaign can only be called off for a reason and by a paper. */
public class CampaignCancellationUnfounded extends Refusal {

	CampaignCancellationUnfounded() {
		super(Kind.INVALID, "procedure.refusal.cancellation-unfounded");
	}

}
