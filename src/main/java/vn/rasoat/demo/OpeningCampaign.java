package vn.rasoat.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Role;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.NewCampaign;
import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.procedure.campaign.ReviewCycleProcess;

/** {@code open-campaign}: the lead officer opens the campaign with its communes. */
@Component
@Profile({ "demo", "test" })
class OpeningCampaign implements OtherWork {

	private final ScenarioVoices voices;

	private final ScenarioGround ground;

	private final Campaigns campaigns;

	private final CommuneReviews communes;

	private final ReviewCycleProcess process;

	OpeningCampaign(ScenarioVoices voices, ScenarioGround ground, Campaigns campaigns, CommuneReviews communes,
			ReviewCycleProcess process) {
		this.voices = voices;
		this.ground = ground;
		this.campaigns = campaigns;
		this.communes = communes;
		this.process = process;
	}

	@Override
	public String act() {
		return "open-campaign";
	}

	@Override
	public void does(Played played, Act act) {
		Scenario scenario = played.scenario();
		played.leads(this.voices.as(played, act, Role.LEAD_OFFICER, this.ground.path(scenario, scenario.place().code()),
				() -> open(scenario)));
	}

	private long open(Scenario scenario) {
		Campaign campaign = this.campaigns.open(new NewCampaign(scenario.title(), scenario.year(),
				scenario.place().code(), null, scenario.secondLaw()));
		scenario.communes().forEach((it) -> this.communes.open(campaign, it.code(), this.ground.today()));
		this.process.campaignOpened(campaign.id());
		return campaign.id();
	}

}
