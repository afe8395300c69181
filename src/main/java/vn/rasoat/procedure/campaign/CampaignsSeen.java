package vn.rasoat.procedure.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;

/** The campaigns somebody may see: those led in the own areas. */
@Component
class CampaignsSeen {

	private final CurrentActor currentActor;

	private final Campaigns campaigns;

	private final FormerUnits formerUnits;

	CampaignsSeen(CurrentActor currentActor, Campaigns campaigns, FormerUnits formerUnits) {
		this.currentActor = currentActor;
		this.campaigns = campaigns;
		this.formerUnits = formerUnits;
	}

	/** Those of units that passed into the own areas as well. */
	List<Campaign> all() {
		List<AreaPath> own = this.currentActor.get()
			.grants()
			.stream()
			.map((grant) -> new AreaPath(grant.area()))
			.distinct()
			.toList();
		return Stream.of(own, this.formerUnits.takenOver(own))
			.flatMap(List::stream)
			.distinct()
			.flatMap((area) -> this.campaigns.in(area).stream())
			.distinct()
			.sorted(Comparator.comparing(Campaign::reviewYear).reversed())
			.toList();
	}

	Campaign get(long id) {
		Campaign campaign = this.campaigns.get(id);
		if (!this.currentActor.maySee(campaign.path())) {
			throw new AccessDeniedException("campaign of another area");
		}
		return campaign;
	}

}
