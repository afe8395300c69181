package vn.rasoat.procedure.campaign;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CasePage;
import vn.rasoat.cycle.CaseQuery;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.PlanTasks;

/** Campaigns for programs: what the pages show, with the same rights. */
@RestController
@RequestMapping("/api/campaigns")
class CampaignApi {

	private final CampaignsSeen campaigns;

	private final CampaignSheet sheet;

	private final PlanTasks tasks;

	private final CommuneReviews communes;

	CampaignApi(CampaignsSeen campaigns, CampaignSheet sheet, PlanTasks tasks, CommuneReviews communes) {
		this.campaigns = campaigns;
		this.sheet = sheet;
		this.tasks = tasks;
		this.communes = communes;
	}

	@Operation(summary = "Campaigns of the own areas, newest year first, page by page")
	@GetMapping
	CampaignPage all(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) Campaign.@Nullable Status status,
			@RequestParam(required = false) @Nullable Long after) {
		CasePage<Campaign> page = this.campaigns.page(new CaseQuery<>(year, status, after));
		return new CampaignPage(page.cases().stream().map(CampaignJson::of).toList(), page.next());
	}

	@Operation(summary = "A campaign with its plan, the tasks of the plan and its communes")
	@GetMapping("/{id}")
	CampaignJson.Whole one(@PathVariable long id) {
		Campaign campaign = this.campaigns.get(id);
		return new CampaignJson.Whole(CampaignJson.of(campaign), this.sheet.of(id), this.tasks.of(id),
				this.communes.ofCampaign(id).stream().map(CampaignJson.Commune::of).toList());
	}

	/**
	 * @param next pass as {@code after} for the next page
	 */
	record CampaignPage(List<CampaignJson> campaigns, @Nullable Long next) {
	}

}
