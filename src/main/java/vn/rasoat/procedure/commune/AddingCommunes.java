package vn.rasoat.procedure.commune;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;

/**
 * Takes a commune into a campaign. Once the campaign has opened its communes, one that
 * comes later begins at once.
 */
@Component
@Transactional
class AddingCommunes {

	private final CurrentActor currentActor;

	private final Campaigns campaigns;

	private final CommuneReviews communes;

	private final ReviewCommuneProcess process;

	private final CommuneRecords records;

	AddingCommunes(CurrentActor currentActor, Campaigns campaigns, CommuneReviews communes,
			ReviewCommuneProcess process, CommuneRecords records) {
		this.currentActor = currentActor;
		this.campaigns = campaigns;
		this.communes = communes;
		this.process = process;
		this.records = records;
	}

	CommuneReview add(long campaignId, String communeCode) {
		this.currentActor.require(Role.LEAD_OFFICER, this.campaigns.get(campaignId).path());
		Campaign campaign = this.campaigns.lock(campaignId);
		if (!campaign.isOpen()) {
			throw new CampaignOver(campaign.name());
		}
		boolean opened = this.communes.ofCampaign(campaignId)
			.stream()
			.anyMatch((it) -> it.startedOn() != null);
		CommuneReview added = this.communes.open(campaign, communeCode, this.records.today());
		if (opened) {
			this.process.communeOpens(added.id());
		}
		return this.communes.get(added.id());
	}

}
