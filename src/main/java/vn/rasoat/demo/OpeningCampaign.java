package vn.rasoat.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Role;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.NewCampaign;
import vn.rasoat.demo.Scenario.Act;

/** {@code open-campaign}: the lead officer opens the campaign with its communes. */
@Component
@Profile({ "demo", "test" })
class OpeningCampaign implements OtherWork {

	private final ScenarioPeople people;

	private final ScenarioGround ground;

	private final FieldWork work;

	private final Campaigns campaigns;

	private final CommuneReviews communes;

	OpeningCampaign(ScenarioPeople people, ScenarioGround ground, FieldWork work, Campaigns campaigns,
			CommuneReviews communes) {
		this.people = people;
		this.ground = ground;
		this.work = work;
		this.campaigns = campaigns;
		this.communes = communes;
	}

	@Override
	public String act() {
		return "open-campaign";
	}

	@Override
	public void does(Played played, Act act) {
		Scenario scenario = played.scenario();
		String officer = this.people.whoDoes(scenario, act, Role.LEAD_OFFICER,
				this.ground.path(scenario, scenario.place().code()));
		Campaign campaign = this.work.as(officer, () -> this.campaigns
			.open(new NewCampaign(scenario.title(), scenario.year(), scenario.place().code(), null, null)));
		played.leads(campaign.id());
		scenario.communes()
			.forEach((it) -> this.work.as(officer,
					() -> this.communes.open(campaign, it.code(), this.work.today())));
	}

}
