package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.CaseKind;

/** A campaign as a case. */
@Component
class CampaignCase extends CaseKind {

	private final Campaigns campaigns;

	private final Plans plans;

	CampaignCase(Campaigns campaigns, Plans plans) {
		super(CaseKey.CAMPAIGN, ReviewCycleModel.KEY, "/campaigns");
		this.campaigns = campaigns;
		this.plans = plans;
	}

	@Override
	protected CaseNow now(long id) {
		Campaign campaign = this.campaigns.get(id);
		return new CaseNow(campaign.name(), campaign.path(), campaign.isOpen(), campaign.startedOn(),
				campaign.ruleSet());
	}

	@Override
	protected Optional<LocalDate> lastDay(long id, String milestone) {
		return this.plans.datesOfCampaign(id).lastDay(milestone);
	}

	@Override
	protected String subject(long id, long subjectId) {
		return this.campaigns.get(id).name();
	}

	@Override
	protected void lock(long id) {
		this.campaigns.lock(id);
	}

}
