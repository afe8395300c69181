package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.NewCampaign;

/** A lead officer opens the campaign of the own unit with its communes. */
@Component
@Transactional
class OpeningCampaigns {

	private final CurrentActor currentActor;

	private final LeadUnits units;

	private final Campaigns campaigns;

	private final CommuneReviews communes;

	private final CampaignBeginning beginning;

	OpeningCampaigns(CurrentActor currentActor, LeadUnits units, Campaigns campaigns, CommuneReviews communes,
			CampaignBeginning beginning) {
		this.currentActor = currentActor;
		this.units = units;
		this.campaigns = campaigns;
		this.communes = communes;
		this.beginning = beginning;
	}

	public Campaign open(NewCampaignForm form) {
		String lead = Objects.requireNonNull(form.lead());
		this.currentActor.require(Role.LEAD_OFFICER, this.units.get(lead).path());
		Campaign campaign = this.campaigns.open(new NewCampaign(Objects.requireNonNull(form.name()),
				Objects.requireNonNull(form.reviewYear()), lead, form.ruleSet(), form.secondRuleSet()));
		LocalDate today = this.units.today();
		List<String> names = Objects.requireNonNull(form.communes())
			.stream()
			.distinct()
			.map((code) -> this.communes.open(campaign, code, today))
			.map(CommuneReview::communeName)
			.toList();
		this.beginning.begins(campaign, names);
		return this.campaigns.get(campaign.id());
	}

	/** The campaign is on record; its process starts. */
	@Component
	static class CampaignBeginning {

		private final CampaignRecords records;

		private final ReviewCycleProcess process;

		CampaignBeginning(CampaignRecords records, ReviewCycleProcess process) {
			this.records = records;
			this.process = process;
		}

		void begins(Campaign campaign, List<String> communes) {
			this.records.opened(campaign, communes);
			this.process.campaignOpened(campaign.id());
		}

	}

}
