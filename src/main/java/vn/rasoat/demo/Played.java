package vn.rasoat.demo;

import org.jspecify.annotations.Nullable;

/** A campaign on its way. */
final class Played {

	private final Scenario scenario;

	private final ScenarioFamilies families;

	private @Nullable Long campaign;

	Played(Scenario scenario) {
		this.scenario = scenario;
		this.families = new ScenarioFamilies(scenario);
	}

	Scenario scenario() {
		return this.scenario;
	}

	ScenarioFamilies families() {
		return this.families;
	}

	void leads(long campaignId) {
		this.campaign = campaignId;
	}

	boolean isOpen() {
		return this.campaign != null;
	}

	long campaignId() {
		if (this.campaign == null) {
			throw new ScenarioFaulty(this.scenario.id(), "nobody has opened the campaign yet");
		}
		return this.campaign;
	}

}
