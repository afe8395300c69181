package vn.rasoat.procedure.campaign;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;

/** The campaigns somebody may see: those led in the own areas. */
@Component
class CampaignsSeen {

	private final CurrentActor currentActor;

	private final Campaigns campaigns;

	CampaignsSeen(CurrentActor currentActor, Campaigns campaigns) {
		this.currentActor = currentActor;
		this.campaigns = campaigns;
	}

	/** Those of units that passed into the own areas as well. */
	List<Campaign> all() {
		return this.currentActor.areasSeen()
			.stream()
			.flatMap((area) -> this.campaigns.in(area).stream())
			.distinct()
			.sorted(Comparator.comparing(Campaign::reviewYear).reversed())
			.toList();
	}

	Campaign get(long id) {
		Campaign campaign = this.campaigns.get(id);
		this.currentActor.requireSight(campaign.path());
		return campaign;
	}

}
