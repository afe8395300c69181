package vn.rasoat.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.ruleset.SampleValues;

/** Makes everything ready before the first act: place, people and sample values. */
@Component
@Profile({ "demo", "test" })
class ScenarioStage {

	private final ScenarioGround ground;

	private final ScenarioPeople people;

	private final SampleValues values;

	private final FieldDays days;

	ScenarioStage(ScenarioGround ground, ScenarioPeople people, SampleValues values, FieldDays days) {
		this.ground = ground;
		this.people = people;
		this.values = values;
		this.days = days;
	}

	Played isSet(Scenario scenario, String password) {
		this.days.comes(scenario.begins());
		this.ground.laid(scenario);
		this.people.come(scenario, password);
		scenario.samples()
			.forEach((it) -> this.values.enter(scenario.law(), it.key(), it.text(), Scenario.Sample.SOURCE,
					scenario.begins().toLocalDate()));
		return new Played(scenario);
	}

}
