package vn.rasoat.procedure.campaign;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.procedure.Attempts;
import vn.rasoat.procedure.Cancellation;

/** What a lead officer does with a campaign beside the tasks of its process. */
@Component
class CampaignSteering {

	private final CurrentActor currentActor;

	private final Campaigns campaigns;

	private final CampaignMoves moves;

	private final Attempts attempts;

	CampaignSteering(CurrentActor currentActor, Campaigns campaigns, CampaignMoves moves, Attempts attempts) {
		this.currentActor = currentActor;
		this.campaigns = campaigns;
		this.moves = moves;
		this.attempts = attempts;
	}

	void extend(long id, ExtensionForm form) {
		requireLead(id);
		this.attempts.run(() -> {
			this.moves.extend(id, form.toExtension(), form.isAcknowledged());
			return id;
		});
	}

	void cancel(long id, Cancellation cancellation) {
		requireLead(id);
		Cancellation founded = cancellation.founded();
		this.attempts.run(() -> {
			this.moves.cancel(id, founded);
			return id;
		});
	}

	Campaign get(long id) {
		return this.campaigns.get(id);
	}

	Campaign requireLead(long id) {
		Campaign campaign = this.campaigns.get(id);
		this.currentActor.require(Role.LEAD_OFFICER, campaign.path());
		return campaign;
	}

	/** Both sides of a change: what is on record, and what runs by it. */
	@Component
	static class CampaignMoves {

		private final ExtendingPlans extending;

		private final PlanChange change;

		private final ReviewCycleProcess process;

		CampaignMoves(ExtendingPlans extending, PlanChange change, ReviewCycleProcess process) {
			this.extending = extending;
			this.change = change;
			this.process = process;
		}

		void extend(long id, PlanExtension extension, boolean acknowledged) {
			this.change.follow(id, this.extending.extend(id, extension, acknowledged));
		}

		void cancel(long id, Cancellation cancellation) {
			this.process.campaignCancelled(id, cancellation);
		}

	}

}
