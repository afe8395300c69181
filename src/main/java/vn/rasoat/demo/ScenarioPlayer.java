package vn.rasoat.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.demo.Scenario.Expectation;

/**
 * Plays a scenario act by act at its own hour, through the forms and rights of its
 * people, and compares what comes out with what must.
 */
@Component
@Profile({ "demo", "test" })
class ScenarioPlayer {

	private static final Logger LOG = LoggerFactory.getLogger(ScenarioPlayer.class);

	private final ScenarioStage stage;

	private final FieldDays days;

	private final StepWork steps;

	private final Map<String, OtherWork> others;

	private final List<FactSource> sources;

	ScenarioPlayer(ScenarioStage stage, FieldDays days, StepWork steps, List<OtherWork> others,
			List<FactSource> sources) {
		this.stage = stage;
		this.days = days;
		this.steps = steps;
		this.others = others.stream().collect(Collectors.toMap(OtherWork::act, Function.identity()));
		this.sources = sources;
	}

	/** The whole scenario. */
	List<Verdict> play(Scenario scenario, String password) {
		Played played = this.stage.isSet(scenario, password);
		List<Verdict> verdicts = new ArrayList<>();
		List<Expectation> waiting = new ArrayList<>(looks(scenario));
		for (Act act : scenario.play()) {
			while (!waiting.isEmpty() && !at(waiting.get(0)).isAfter(act.on())) {
				verdicts.addAll(look(played, waiting, at(waiting.get(0))));
			}
			does(played, act);
		}
		while (!waiting.isEmpty()) {
			verdicts.addAll(look(played, waiting, at(waiting.get(0))));
		}
		this.days.comes(scenario.ends());
		FactSheet atTheEnd = facts(played);
		scenario.expect()
			.stream()
			.filter((it) -> it.at() == null)
			.forEach((it) -> verdicts.add(Verdict.of(it, atTheEnd)));
		return List.copyOf(verdicts);
	}

	/** Only what happens before that moment. */
	void playUntil(Scenario scenario, String password, LocalDateTime moment) {
		Played played = this.stage.isSet(scenario, password);
		scenario.play().stream().filter((it) -> it.on().isBefore(moment)).forEach((it) -> does(played, it));
		this.days.comes(moment);
	}

	private void does(Played played, Act act) {
		this.days.comes(act.on());
		LOG.debug("{}: {} in {}", act.on(), act.what(), act.in());
		try {
			if (act.step() != null) {
				this.steps.does(played, act, act.step());
			}
			else if (this.others.containsKey(act.what())) {
				this.others.get(act.what()).does(played, act);
			}
			else {
				throw new ScenarioFaulty(played.scenario().id(), "nobody knows how to " + act.what());
			}
		}
		catch (RuntimeException ex) {
			if (played.isOpen()) {
				LOG.debug("where it stands: {}", facts(played).all());
			}
			throw new ScenarioFaulty(played.scenario().id(),
					"%s, %s in %s: %s".formatted(act.on(), act.what(), act.in(), ex.getMessage()), ex);
		}
	}

	private List<Verdict> look(Played played, List<Expectation> waiting, LocalDateTime moment) {
		this.days.comes(moment);
		FactSheet sheet = facts(played);
		List<Expectation> now = waiting.stream().filter((it) -> at(it).equals(moment)).toList();
		waiting.removeAll(now);
		return now.stream().map((it) -> Verdict.of(it, sheet)).toList();
	}

	FactSheet facts(Played played) {
		FactSheet sheet = new FactSheet();
		this.sources.forEach((it) -> it.tell(played, sheet));
		LOG.debug("{}", sheet.all());
		return sheet;
	}

	private static List<Expectation> looks(Scenario scenario) {
		return scenario.expect()
			.stream()
			.filter((it) -> it.at() != null)
			.sorted(Comparator.comparing(ScenarioPlayer::at))
			.toList();
	}

	private static LocalDateTime at(Expectation expectation) {
		return (expectation.at() == null) ? LocalDateTime.MAX : expectation.at();
	}

}
