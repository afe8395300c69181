package vn.rasoat.demo;

import java.util.Arrays;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.rasoat.RaSoatApplication;
import vn.rasoat.demo.Scenario.Mark;

/**
 * The command that plays a scenario in memory and compares every expectation of its file:
 * {@code mvn spring-boot:run -Dspring-boot.run.main-class=vn.rasoat.demo.PlayScenario -Dspring-boot.run.arguments=quan-hoa-2020}.
 * Ends with 0 when all hold, with 1 on a difference, with 2 when there is no such
 * scenario; without a name it tells which there are. One at a time: a second engine in
 * one JVM is mistaken for the first.
 */
final class PlayScenario {

	private static final Logger LOG = LoggerFactory.getLogger(PlayScenario.class);

	private static final int NO_SUCH_SCENARIO = 2;

	private static final String PASSWORD = "ra-soat-choi-lai";

	private PlayScenario() {
	}

	/** Options are left aside: the build passes those of the demo. */
	public static void main(String[] arguments) {
		List<String> names = Arrays.stream(arguments).filter((it) -> !it.startsWith("-")).toList();
		if (names.isEmpty()) {
			ScenarioFiles.ids().forEach((id) -> LOG.info("{}: {}", id, ScenarioFiles.read(id).title()));
			return;
		}
		Scenario scenario;
		try {
			scenario = ScenarioFiles.read(names.get(0));
		}
		catch (ScenarioFaulty ex) {
			LOG.error(ex.getMessage());
			System.exit(NO_SUCH_SCENARIO);
			return;
		}
		System.exit(holds(scenario) ? 0 : 1);
	}

	private static boolean holds(Scenario scenario) {
		try (ConfigurableApplicationContext product = new SpringApplicationBuilder(RaSoatApplication.class)
			.web(WebApplicationType.NONE)
			.profiles("demo", "carry", "scenario")
			.run("--ra-soat.demo.born-on=" + scenario.begins().toLocalDate())) {
			return tell(scenario, product.getBean(ScenarioPlayer.class).play(scenario, PASSWORD));
		}
		catch (RuntimeException ex) {
			LOG.error("Not played", ex);
			return false;
		}
	}

	private static boolean tell(Scenario scenario, List<Verdict> verdicts) {
		List<Verdict> different = verdicts.stream().filter((it) -> !it.holds()).toList();
		LOG.info("{} ({})", scenario.title(), scenario.source());
		for (Mark mark : Mark.values()) {
			LOG.info("{}: {} of {} hold", mark,
					verdicts.stream().filter((it) -> it.expected().mark() == mark && it.holds()).count(),
					scenario.count(mark));
		}
		different.forEach((it) -> LOG.info("DIFFERS {}", it.line()));
		scenario.leftOut().forEach((it) -> LOG.info("left out: {}", it));
		return different.isEmpty();
	}

}
