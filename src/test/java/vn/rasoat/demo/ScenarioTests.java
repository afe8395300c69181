package vn.rasoat.demo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.demo.Scenario.Mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The campaigns of the five source documents and of this autumn, played with their own
 * days, names and numbers.
 */
@RaSoatTest
class ScenarioTests {

	@Autowired
	private ScenarioPlayer player;

	static List<String> ids() {
		return ScenarioFiles.ids();
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everythingComesOutAsTheFileSays(String id) {
		Scenario scenario = ScenarioFiles.read(id);
		TestTime.set(scenario.begins().atZone(BusinessClock.ZONE).toInstant());

		List<Verdict> verdicts = this.player.play(scenario, TestPeople.PASSWORD);

		assertThat(verdicts).hasSameSizeAs(scenario.expect()).allMatch(Verdict::holds);
		assertThat(scenario.count(Mark.SOURCE)).as("claims of %s", id).isPositive();
	}

	@ParameterizedTest
	@MethodSource("ids")
	void nobodyInAFileExists(String id) {
		Scenario scenario = ScenarioFiles.read(id);
		ScenarioFamilies families = new ScenarioFamilies(scenario);
		assertThat(scenario.communes()).flatExtracting(Scenario.Commune::villages)
			.flatExtracting((it) -> families.listed(((Scenario.Village) it).name()))
			.flatExtracting((it) -> ((SampleHousehold) it).people())
			.extracting((it) -> ((SampleHousehold.Person) it).citizenId())
			.allMatch((it) -> it.toString().matches("(000\\d{9})?"));
		assertThat(scenario.expect()).allMatch((it) -> !it.says().isBlank());
		assertThat(scenario.play()).isSortedAccordingTo(java.util.Comparator.comparing(Scenario.Act::on));
	}

	@Test
	void aDifferenceIsNamed() {
		FactSheet sheet = new FactSheet();
		sheet.put("plan.window-to", "2020-12-30");
		Scenario.Expectation expected = new Scenario.Expectation(null, "plan.window-to", "2020-12-14", Mark.SOURCE,
				"The window ends on 14/12.");
		Verdict verdict = Verdict.of(expected, sheet);
		assertThat(verdict.holds()).isFalse();
		assertThat(verdict.line()).contains("2020-12-14", "2020-12-30");
		assertThatThrownBy(() -> ScenarioFiles.read("nowhere")).isInstanceOf(ScenarioFaulty.class);
	}

}
