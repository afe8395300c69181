package vn.rasoat.procedure.campaign;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.procedure.EngineDoor;

/**
 * Counts the communes of a campaign. Who finishes the last one and who asks whether any
 * is open hold the same lock, so that a campaign never waits for a commune that is done.
 */
@Component
@Transactional
public class FinishedCommunes {

	private final Campaigns campaigns;

	private final CommuneReviews communes;

	private final EngineDoor engine;

	FinishedCommunes(Campaigns campaigns, CommuneReviews communes, EngineDoor engine) {
		this.campaigns = campaigns;
		this.communes = communes;
		this.engine = engine;
	}

	/** The commune was decided or cancelled; its status says so already. */
	public void communeFinished(long communeReviewId) {
		Campaign campaign = this.campaigns.lock(this.communes.get(communeReviewId).campaignId());
		if (campaign.status() == Campaign.Status.RUNNING && open(campaign.id()).isEmpty()) {
			this.engine.tell(ReviewCycleModel.ALL_COMMUNES_FINISHED, campaign.caseKey(), Map.of());
		}
	}

	List<CommuneReview> open(long campaignId) {
		return this.communes.ofCampaign(campaignId).stream().filter((it) -> !it.status().isFinal()).toList();
	}

}
