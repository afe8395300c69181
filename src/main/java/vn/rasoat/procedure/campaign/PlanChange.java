package vn.rasoat.procedure.campaign;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

/** Takes new dates of a plan to every case that runs by it. */
@Component
class PlanChange {

	private final Campaigns campaigns;

	private final CampaignCommunes communes;

	private final VillageReviews villages;

	private final CampaignDates dates;

	private final MovingCases moving;

	PlanChange(Campaigns campaigns, CampaignCommunes communes, VillageReviews villages, CampaignDates dates,
			MovingCases moving) {
		this.campaigns = campaigns;
		this.communes = communes;
		this.villages = villages;
		this.dates = dates;
		this.moving = moving;
	}

	/** Must run in the transaction that recorded the dates. */
	void follow(long campaignId, Set<PlanMilestone> moved) {
		var campaign = this.campaigns.get(campaignId);
		for (CommuneReview commune : this.communes.open(campaignId)) {
			for (VillageReview village : this.villages.ofCommune(commune.id())) {
				if (village.status().isUnderWay()) {
					this.moving.follow(village.caseKey(), moved, Map.of());
				}
			}
			if (commune.status() != CommuneReview.Status.WAITING) {
				this.moving.follow(commune.caseKey(), moved, Map.of());
			}
		}
		this.moving.follow(campaign.caseKey(), moved, this.dates.of(campaign));
	}

}
