package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanChecking;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDraft;
import vn.rasoat.cycle.PlanFinding;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Plans;

/**
 * A later document moves dates of a plan. What the law fixes is not moved: the new dates
 * are checked like those of a plan (QĐ 24/2021, Art. 3 and 7).
 */
@Component
class ExtendingPlans {

	private final Campaigns campaigns;

	private final Plans plans;

	private final PlanChecking law;

	private final CampaignRecords records;

	private final BusinessClock clock;

	ExtendingPlans(Campaigns campaigns, Plans plans, PlanChecking law, CampaignRecords records, BusinessClock clock) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.law = law;
		this.records = records;
		this.clock = clock;
	}

	/**
	 * Must run in a transaction.
	 * @return the document that moved them
	 */
	Plan extend(long campaignId, PlanExtension extension, boolean acknowledged) {
		Campaign campaign = this.campaigns.lock(campaignId);
		Plan plan = this.plans.ofCampaign(campaignId).orElseThrow(() -> new NothingToExtend(campaign.name()));
		if (campaign.status() != Campaign.Status.RUNNING) {
			throw new NothingToExtend(campaign.name());
		}
		PlanDates before = this.plans.datesOfCampaign(campaignId);
		Map<PlanMilestone, LocalDate> moved = extension.movedFrom(before);
		extension.require(plan.document().issuedOn(), before, this.clock.today());
		PlanDates given = new PlanDates(moved, null, extension.windowTo());
		List<PlanFinding> warnings = this.law.require(campaign, PlanDraft.extension(campaign.reviewYear(),
				extension.issuedOn(), before, given, Objects.requireNonNull(plan.choices())), acknowledged);
		Plan recorded = this.plans.extend(campaignId, extension.document(plan.document()), given, extension.reason());
		this.records.acknowledged(campaign, extension.issuedOn(), warnings);
		this.records.extended(campaign, recorded, before, before.overriddenBy(given));
		return recorded;
	}

}
