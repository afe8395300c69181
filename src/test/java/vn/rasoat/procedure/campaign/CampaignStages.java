package vn.rasoat.procedure.campaign;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.procedure.FormStage;
import vn.rasoat.procedure.FormStages;

/** First steps of a campaign: plan, committee, conference. */
@TestComponent
public class CampaignStages implements FormStages {

	private final CampaignDriver driver;

	CampaignStages(CampaignDriver driver) {
		this.driver = driver;
	}

	@Override
	public Set<String> forms() {
		return Set.of("issue-plan", "set-up-committee", "launch-campaign");
	}

	@Override
	public FormStage at(String form) {
		vn.rasoat.TestTime.set(java.time.LocalDate.of(2026, 10, 5));
		CampaignAtWork campaign = this.driver.opened(1);
		if (form.equals("issue-plan")) {
			return stage(campaign, ReviewCycleModel.ISSUE_PLAN, campaign.plan());
		}
		campaign.planComesInForce(campaign.plan());
		if (form.equals("set-up-committee")) {
			return stage(campaign, ReviewCycleModel.SET_UP_COMMITTEE, CampaignAnswers.committee());
		}
		campaign.submits(campaign.lead(), ReviewCycleModel.SET_UP_COMMITTEE, CampaignAnswers.committee());
		String officer = this.driver.people.with(Role.COMMUNE_OFFICER,
				campaign.communes().get(0).review().path());
		Map<String, Object> launch = new HashMap<>(CampaignAnswers.launch());
		launch.put("officers", java.util.List.of(officer));
		launch.put("officersAbsent", "Một công chức đi công tác");
		return stage(campaign, ReviewCycleModel.LAUNCH_CAMPAIGN, launch);
	}

	private FormStage stage(CampaignAtWork campaign, String step, Map<String, Object> answers) {
		String stranger = this.driver.people.with(Role.LEAD_OFFICER, new AreaPath("/91/"));
		return new FormStage(campaign.lead(), stranger, campaign.task(step).id(), answers,
				Map.of("{stranger}", stranger));
	}

}
