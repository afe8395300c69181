package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.PlanChecking;
import vn.rasoat.cycle.PlanDraft;
import vn.rasoat.cycle.PlanFinding;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code issue-plan}: the plan of the campaign with its number and dates, checked against
 * the law before it is put in force.
 */
@Component
class IssuePlan implements FormHandler<IssuePlanForm> {

	private final Campaigns campaigns;

	private final PlanChecking law;

	private final IssuedPlans plans;

	private final CampaignRecords records;

	private final BusinessClock clock;

	IssuePlan(Campaigns campaigns, PlanChecking law, IssuedPlans plans, CampaignRecords records, BusinessClock clock) {
		this.campaigns = campaigns;
		this.law = law;
		this.plans = plans;
		this.records = records;
		this.clock = clock;
	}

	@Override
	public String form() {
		return "issue-plan";
	}

	@Override
	public String action() {
		return "plan.issued";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		return this.plans.proposal(campaign(task), this.clock.today());
	}

	@Override
	public void handle(TaskEntry task, IssuePlanForm form, Circumstances circumstances) {
		Campaign campaign = campaign(task);
		LocalDate issuedOn = circumstances.happenedOn();
		List<PlanFinding> warnings = this.law.require(campaign,
				PlanDraft.plan(campaign.reviewYear(), issuedOn, form.dates(), form.choices()), form.acknowledged());
		this.records.acknowledged(campaign, issuedOn, warnings);
		this.plans.issue(campaign, form, issuedOn);
	}

	private Campaign campaign(TaskEntry task) {
		return this.campaigns.get(CaseKey.CAMPAIGN.idOf(task.caseKey()));
	}

}
