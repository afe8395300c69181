package vn.rasoat.procedure.campaign;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.audit.JournalView;
import vn.rasoat.cycle.Campaign;

/** The campaigns of somebody's area, and the page of each. */
@Controller
@RequestMapping("/campaigns")
class CampaignPages {

	private final CurrentActor currentActor;

	private final CampaignsSeen campaigns;

	private final CampaignView view;

	private final JournalView journal;

	CampaignPages(CurrentActor currentActor, CampaignsSeen campaigns, CampaignView view, JournalView journal) {
		this.currentActor = currentActor;
		this.campaigns = campaigns;
		this.view = view;
		this.journal = journal;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("campaigns", this.campaigns.all());
		model.addAttribute("mayOpen", this.currentActor.get().roles().contains(Role.LEAD_OFFICER));
		return "procedure/campaigns";
	}

	@GetMapping("/{id:\\d+}")
	String one(@PathVariable long id, Model model) {
		return this.view.show(this.campaigns.get(id), model);
	}

	@GetMapping("/{id:\\d+}/journal")
	String journal(@PathVariable long id, Model model) {
		Campaign campaign = this.campaigns.get(id);
		model.addAttribute("campaign", campaign);
		model.addAttribute("lines", this.journal.of(campaign.caseKey()));
		return "procedure/campaign-journal";
	}

}
