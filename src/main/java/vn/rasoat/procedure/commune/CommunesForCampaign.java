package vn.rasoat.procedure.commune;

import org.springframework.stereotype.Component;

import vn.rasoat.procedure.campaign.CommunesOfCampaign;

/** What a campaign asks of its communes. */
@Component
class CommunesForCampaign implements CommunesOfCampaign {

	private final ReviewCommuneProcess process;

	private final CancellingCommunes cancelling;

	CommunesForCampaign(ReviewCommuneProcess process, CancellingCommunes cancelling) {
		this.process = process;
		this.cancelling = cancelling;
	}

	@Override
	public void opens(long communeReviewId) {
		this.process.communeOpens(communeReviewId);
	}

	@Override
	public void cancel(long communeReviewId, String reason, String paper) {
		this.cancelling.cancel(communeReviewId, reason, paper);
	}

}
