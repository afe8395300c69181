package vn.rasoat.procedure.campaign;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.PlanTasks;
import vn.rasoat.worklist.CaseParts;

/** Lays out the page of a campaign. */
@Component
class CampaignView {

	private final CurrentActor currentActor;

	private final CampaignSheet sheet;

	private final PlanTasks tasks;

	private final CommuneReviews communes;

	private final CaseParts parts;

	CampaignView(CurrentActor currentActor, CampaignSheet sheet, PlanTasks tasks, CommuneReviews communes,
			CaseParts parts) {
		this.currentActor = currentActor;
		this.sheet = sheet;
		this.tasks = tasks;
		this.communes = communes;
		this.parts = parts;
	}

	String show(Campaign campaign, Model model) {
		model.addAttribute("campaign", campaign);
		model.addAttribute("sheet", this.sheet.of(campaign.id()));
		model.addAttribute("planTasks", this.tasks.of(campaign.id()));
		model.addAttribute("communes", this.communes.ofCampaign(campaign.id()));
		model.addAttribute("milestones", PlanMilestone.values());
		model.addAttribute("mayLead",
				campaign.isOpen() && this.currentActor.get().may(Role.LEAD_OFFICER, campaign.path()));
		this.parts.fill(model, campaign.caseKey());
		return "procedure/campaign";
	}

}
