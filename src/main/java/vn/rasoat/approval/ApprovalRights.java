package vn.rasoat.approval;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.ruleset.RuleSets;

/** Who may read the papers of a commune and the figures of a campaign. */
@Component
class ApprovalRights {

	private static final String AVERAGE_BAND = "points.average-income-max";

	private static final String LISTS = "recognition.lists";

	private final CurrentActor actor;

	private final CommuneReviews communes;

	private final Campaigns campaigns;

	private final RuleSets ruleSets;

	ApprovalRights(CurrentActor actor, CommuneReviews communes, Campaigns campaigns, RuleSets ruleSets) {
		this.actor = actor;
		this.communes = communes;
		this.campaigns = campaigns;
		this.ruleSets = ruleSets;
	}

	void seenCommune(long id) {
		this.actor.requireSight(this.communes.get(id).path());
	}

	void seenCampaign(long id) {
		this.actor.requireSight(this.campaigns.get(id).path());
	}

	/** Whether the regime has a band of points for average living standard. */
	boolean hasAverage(String ruleSet) {
		return this.ruleSets.get(ruleSet).values().stream().anyMatch((it) -> it.key().equals(AVERAGE_BAND));
	}

	/** Whether the forms of the time list poor and near-poor households on one sheet. */
	boolean printsTogether(String ruleSet) {
		return this.ruleSets.get(ruleSet).find(LISTS, null).filter((it) -> it.text().equals("together")).isPresent();
	}

}
