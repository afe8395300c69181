package vn.rasoat.procedure.campaign;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.PlanMilestone;

/** Takes new dates of a plan to every case that runs by it. */
@Component
class PlanChange {

	private final Campaigns campaigns;

	private final CampaignCommunes communes;

	private final MovingCommunes movingCommunes;

	private final CampaignDates dates;

	private final MovingCases moving;

	PlanChange(Campaigns campaigns, CampaignCommunes communes, MovingCommunes movingCommunes, CampaignDates dates,
			MovingCases moving) {
		this.campaigns = campaigns;
		this.communes = communes;
		this.movingCommunes = movingCommunes;
		this.dates = dates;
		this.moving = moving;
	}

	/** Must run in the transaction that recorded the dates. */
	void follow(long campaignId, Set<PlanMilestone> moved) {
		var campaign = this.campaigns.get(campaignId);
		this.communes.open(campaignId).forEach((commune) -> this.movingCommunes.follow(commune, moved));
		this.moving.follow(campaign.caseKey(), moved, this.dates.of(campaign));
	}

}
