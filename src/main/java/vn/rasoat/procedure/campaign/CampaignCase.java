package vn.rasoat.procedure.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.CaseKind;
import vn.rasoat.worklist.TaskFacts.CaseFacts;

/** A campaign as a case. */
@Component
class CampaignCase implements CaseKind {

	private final Campaigns campaigns;

	private final Plans plans;

	CampaignCase(Campaigns campaigns, Plans plans) {
		this.campaigns = campaigns;
		this.plans = plans;
	}

	@Override
	public String prefix() {
		return Campaign.KIND;
	}

	@Override
	public String process() {
		return ReviewCycleModel.KEY;
	}

	@Override
	public String page(long id) {
		return "/campaigns/" + id;
	}

	@Override
	public CaseFacts facts(long id) {
		Campaign campaign = this.campaigns.get(id);
		return new CaseFacts(campaign.name(), campaign.path());
	}

	@Override
	public Optional<Instant> dueAt(long id, String milestone) {
		return this.plans.datesOfCampaign(id).lastDay(milestone).map(WorkingDays::endOf);
	}

	@Override
	public String subject(long id, long subjectId) {
		return this.campaigns.get(id).name();
	}

	@Override
	public void lock(long id) {
		this.campaigns.lock(id);
	}

	@Override
	public boolean isRunning(long id) {
		return this.campaigns.get(id).isOpen();
	}

	@Override
	public Optional<LocalDate> startedOn(long id) {
		return Optional.ofNullable(this.campaigns.get(id).startedOn());
	}

}
