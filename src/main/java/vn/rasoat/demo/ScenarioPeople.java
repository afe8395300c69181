package vn.rasoat.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.demo.Scenario.Somebody;

/** The people of a scenario and what each of them may do. */
@Component
@Profile({ "demo", "test" })
class ScenarioPeople {

	private final Accounts accounts;

	private final ScenarioGround ground;

	ScenarioPeople(Accounts accounts, ScenarioGround ground) {
		this.accounts = accounts;
		this.ground = ground;
	}

	/** Opens the accounts; somebody listed twice holds two offices. */
	void come(Scenario scenario, String password) {
		for (Somebody one : scenario.people()) {
			if (this.accounts.find(one.username()).isEmpty()) {
				this.accounts.open(new Accounts.NewAccount(one.username(), one.name(), one.username() + "@example.vn",
						password, false));
			}
			this.accounts.grant(one.username(), one.office(), this.ground.path(scenario, one.at()));
		}
	}

	/** Who does it: whom the act names, else the first who holds the role there. */
	String whoDoes(Scenario scenario, Act act, Role role, AreaPath place) {
		if (act.as() != null) {
			return act.as();
		}
		return scenario.people()
			.stream()
			.filter((it) -> it.office() == role && this.ground.path(scenario, it.at()).contains(place))
			.findFirst()
			.map(Somebody::username)
			.orElseThrow(() -> new ScenarioFaulty(scenario.id(), "nobody is " + role + " in " + place));
	}

}
