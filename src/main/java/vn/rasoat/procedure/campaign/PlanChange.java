package vn.rasoat.procedure.campaign;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommunesToFollow;
import vn.rasoat.cycle.Plan;

/**
 * Takes new dates of a plan to the campaign itself; its communes follow one by one once
 * the document is on record.
 */
@Component
class PlanChange {

	private final Campaigns campaigns;

	private final CampaignCommunes communes;

	private final CommunesToFollow following;

	private final MovingCampaign moving;

	private final ApplicationEventPublisher events;

	PlanChange(Campaigns campaigns, CampaignCommunes communes, CommunesToFollow following, MovingCampaign moving,
			ApplicationEventPublisher events) {
		this.campaigns = campaigns;
		this.communes = communes;
		this.following = following;
		this.moving = moving;
		this.events = events;
	}

	/** Must run in the transaction that recorded the document. */
	void follow(long campaignId, Plan extension) {
		this.following.await(extension, this.communes.open(campaignId));
		this.moving.follow(this.campaigns.get(campaignId), extension);
		this.events.publishEvent(new PlanMoved(campaignId));
	}

	/** A document moved dates of a campaign. */
	record PlanMoved(long campaignId) {
	}

	/** The timers and tasks of a campaign itself. */
	@Component
	static class MovingCampaign {

		private final CampaignDates dates;

		private final MovingCases moving;

		MovingCampaign(CampaignDates dates, MovingCases moving) {
			this.dates = dates;
			this.moving = moving;
		}

		void follow(Campaign campaign, Plan extension) {
			this.moving.follow(campaign.caseKey(), extension.dates().lastDays().keySet(), this.dates.of(campaign));
		}

	}

}
