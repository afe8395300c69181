package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanTask;

/** A campaign as other programs read it. */
record CampaignJson(long id, String name, int reviewYear, String leadCode, String leadName, String area, String ruleSet,
		@Nullable String secondRuleSet, Campaign.Status status, @Nullable LocalDate startedOn, String caseKey) {

	static CampaignJson of(Campaign campaign) {
		return new CampaignJson(campaign.id(), campaign.name(), campaign.reviewYear(), campaign.leadCode(),
				campaign.leadName(), campaign.path().text(), campaign.ruleSet(), campaign.secondRuleSet(),
				campaign.status(), campaign.startedOn(), campaign.caseKey());
	}

	/** The campaign with its plan, tasks and communes. */
	record Whole(CampaignJson campaign, CampaignSheet.Sheet plan, List<PlanTask> tasks, List<Commune> communes) {
	}

	/** A commune and where its review stands. */
	record Commune(long id, String code, String name, CommuneReview.Status status) {

		static Commune of(CommuneReview review) {
			return new Commune(review.id(), review.communeCode(), review.communeName(), review.status());
		}

	}

}
