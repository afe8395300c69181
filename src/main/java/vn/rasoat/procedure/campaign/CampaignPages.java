package vn.rasoat.procedure.campaign;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CasePage;
import vn.rasoat.cycle.CaseQuery;

/** The campaigns of somebody's area, and the page of each. */
@Controller
@RequestMapping("/campaigns")
class CampaignPages {

	private final CurrentActor currentActor;

	private final CampaignsSeen campaigns;

	private final CampaignView view;

	CampaignPages(CurrentActor currentActor, CampaignsSeen campaigns, CampaignView view) {
		this.currentActor = currentActor;
		this.campaigns = campaigns;
		this.view = view;
	}

	@GetMapping
	String all(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) Campaign.@Nullable Status status,
			@RequestParam(required = false) @Nullable Long after, Model model) {
		CaseQuery<Campaign.Status> query = new CaseQuery<>(year, status, after);
		CasePage<Campaign> page = this.campaigns.page(query);
		model.addAttribute("query", query);
		model.addAttribute("campaigns", page.cases());
		model.addAttribute("next", page.next());
		model.addAttribute("years", this.campaigns.years());
		model.addAttribute("statuses", Campaign.Status.values());
		model.addAttribute("mayOpen", this.currentActor.get().roles().contains(Role.LEAD_OFFICER));
		return "procedure/campaigns";
	}

	@GetMapping("/{id:\\d+}")
	String one(@PathVariable long id, Model model) {
		return this.view.show(this.campaigns.get(id), model);
	}

}
