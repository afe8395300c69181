package vn.rasoat.procedure.campaign;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.people.CommitteeAnswers;
import vn.rasoat.procedure.people.CommitteeChoice;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code set-up-committee}: steering committee and helper team of the unit that leads the
 * campaign; the one of the period may stay.
 */
@Component
class SetUpCommittee implements FormHandler<CommitteeAnswers> {

	private static final String LAUNCH = "UserTask_LaunchCampaign";

	private final Campaigns campaigns;

	private final CommitteeChoice committees;

	SetUpCommittee(Campaigns campaigns, CommitteeChoice committees) {
		this.campaigns = campaigns;
		this.committees = committees;
	}

	@Override
	public String form() {
		return "set-up-committee";
	}

	@Override
	public String action() {
		return "committee.set-up";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		Campaign campaign = campaign(task);
		Map<String, Object> given = new HashMap<>(this.committees.given(campaign.leadCode(), campaign.reviewYear()));
		given.put("issuingBody", "UBND " + campaign.leadName());
		return given;
	}

	@Override
	public void handle(TaskEntry task, CommitteeAnswers form, Circumstances circumstances) {
		Campaign campaign = campaign(task);
		this.committees.decide(task.caseKey(), campaign.leadCode(), campaign.leadName(), campaign.reviewYear(), form);
	}

	@Override
	public Set<String> followedBy() {
		return Set.of(LAUNCH);
	}

	@Override
	public void withdraw(TaskEntry task, String reason) {
		this.committees.takeBack(task.caseKey());
	}

	private Campaign campaign(TaskEntry task) {
		return this.campaigns.get(CaseKey.CAMPAIGN.idOf(task.caseKey()));
	}

}
