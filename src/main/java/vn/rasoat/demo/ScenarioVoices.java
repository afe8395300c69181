package vn.rasoat.demo;

import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.demo.Scenario.Act;

/** Does something as whoever holds the role in a place. */
@Component
@Profile({ "demo", "test" })
class ScenarioVoices {

	private final ScenarioPeople people;

	private final FieldWork work;

	ScenarioVoices(ScenarioPeople people, FieldWork work) {
		this.people = people;
		this.work = work;
	}

	<T> T as(Played played, Act act, Role role, AreaPath place, Supplier<T> doing) {
		return this.work.as(this.people.whoDoes(played.scenario(), act, role, place), doing);
	}

}
