package vn.rasoat.procedure.campaign;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.procedure.Cancellation;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.campaign.ReviewCycleModel.Variables;

/** What the domain tells the process of a campaign. */
@Component
@Transactional
public class ReviewCycleProcess {

	private final EngineDoor engine;

	private final Campaigns campaigns;

	private final CampaignCommunes communes;

	private final CampaignRecords records;

	ReviewCycleProcess(EngineDoor engine, Campaigns campaigns, CampaignCommunes communes, CampaignRecords records) {
		this.engine = engine;
		this.campaigns = campaigns;
		this.communes = communes;
		this.records = records;
	}

	/** The campaign begins with the task to issue its plan. */
	public void campaignOpened(long campaignId) {
		String version = this.engine.currentVersion(this.campaigns.get(campaignId).path());
		Campaign campaign = this.campaigns.bound(campaignId, version);
		this.records.write(campaign, "campaign.procedure", Map.of(), this.engine.factsOf(version));
		this.engine.start(ReviewCycleModel.KEY, version, campaign.caseKey(),
				Map.of(Variables.CAMPAIGN_ID, campaign.id()));
	}

	/** Called off from below: first the communes, then the campaign. */
	public void campaignCancelled(long campaignId, Cancellation cancellation) {
		List<CommuneReview> open = this.communes.lockOpen(campaignId);
		this.campaigns.lock(campaignId);
		Campaign campaign = this.campaigns.ended(campaignId, Campaign.Status.CANCELLED);
		this.records.cancelledBy(campaign, cancellation);
		open.forEach((commune) -> this.communes.cancel(commune, cancellation));
		this.engine.tell(ReviewCycleModel.CANCELLED, campaign.caseKey(), Map.of());
	}

}
