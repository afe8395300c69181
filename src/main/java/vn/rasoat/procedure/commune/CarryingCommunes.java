package vn.rasoat.procedure.commune;

import org.springframework.stereotype.Component;

import vn.rasoat.procedure.Cancellation;
import vn.rasoat.procedure.campaign.CommunesOfCampaign;

/** Does for a campaign what it asks of its communes. */
@Component
class CarryingCommunes implements CommunesOfCampaign {

	private final ReviewCommuneProcess process;

	private final CancellingCommunes cancelling;

	CarryingCommunes(ReviewCommuneProcess process, CancellingCommunes cancelling) {
		this.process = process;
		this.cancelling = cancelling;
	}

	@Override
	public void opens(long communeReviewId) {
		this.process.communeOpens(communeReviewId);
	}

	@Override
	public void cancel(long communeReviewId, Cancellation cancellation) {
		this.cancelling.cancel(communeReviewId, cancellation);
	}

}
