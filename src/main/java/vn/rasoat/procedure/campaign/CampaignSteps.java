package vn.rasoat.procedure.campaign;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanChoices;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.campaign.ReviewCycleModel.Variables;

/** What the system itself does between the tasks of people. */
@Component
class CampaignSteps {

	private final Campaigns campaigns;

	private final Plans plans;

	private final CampaignDates dates;

	private final CampaignCommunes communes;

	private final CampaignRecords records;

	CampaignSteps(Campaigns campaigns, Plans plans, CampaignDates dates, CampaignCommunes communes,
			CampaignRecords records) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.dates = dates;
		this.communes = communes;
		this.records = records;
	}

	/** From the day of the plan on its dates hold. */
	Map<String, Object> putPlanInForce(long id) {
		Plan plan = this.plans.ofCampaign(id).orElseThrow();
		Campaign campaign = this.campaigns.started(id, plan.document().issuedOn());
		this.records.planInForce(campaign, plan);
		Map<String, Object> variables = new HashMap<>(this.dates.of(campaign));
		PlanChoices choices = plan.choices();
		variables.put(Variables.APPROVAL_REQUIRED, choices != null && choices.approvalExpected());
		return variables;
	}

	void openCommunes(long id) {
		this.communes.waiting(id).stream().map(CommuneReview::id).forEach(this.communes::opens);
	}

	/** Closes the campaign when nothing is open. */
	boolean anyCommuneOpen(long id) {
		Campaign campaign = this.campaigns.lock(id);
		boolean open = !this.communes.open(id).isEmpty();
		if (!open) {
			this.records.ended(this.campaigns.ended(campaign.id(), Campaign.Status.CLOSED));
		}
		return open;
	}

	void cancelled(long id) {
		Campaign campaign = this.campaigns.lock(id);
		this.records.ended(campaign.isOpen() ? this.campaigns.ended(id, Campaign.Status.CANCELLED) : campaign);
	}

}
