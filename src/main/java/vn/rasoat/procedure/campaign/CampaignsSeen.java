package vn.rasoat.procedure.campaign;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CampaignSearch;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CasePage;
import vn.rasoat.cycle.CaseQuery;

/** The campaigns somebody may see: those led in the own areas. */
@Component
class CampaignsSeen {

	private final CurrentActor currentActor;

	private final Campaigns campaigns;

	private final CampaignSearch search;

	CampaignsSeen(CurrentActor currentActor, Campaigns campaigns, CampaignSearch search) {
		this.currentActor = currentActor;
		this.campaigns = campaigns;
		this.search = search;
	}

	CasePage<Campaign> page(CaseQuery<Campaign.Status> query) {
		return this.search.page(areas(), query);
	}

	List<Integer> years() {
		return this.search.years(areas());
	}

	/** With those of units that passed into the own areas. */
	private Set<AreaPath> areas() {
		return Set.copyOf(this.currentActor.areasSeen());
	}

	Campaign get(long id) {
		Campaign campaign = this.campaigns.get(id);
		this.currentActor.requireSight(campaign.path());
		return campaign;
	}

}
