package vn.rasoat.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/**
 * {@code launch-campaign}: so many people are {@code attending} besides those with
 * accounts; {@code of} names the office most of them hold, {@code absent} how many did
 * not come.
 */
@Component
@Profile({ "demo", "test" })
class LaunchAnswers implements StepAnswers {

	@Override
	public String step() {
		return "launch-campaign";
	}

	@Override
	public Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number) {
		SampleNames names = new SampleNames(new Random(played.scenario().seed()));
		String function = act.how().containsKey("of") ? act.text("of") : "OTHER";
		int attending = act.number("attending", 0);
		List<Map<String, Object>> others = IntStream.range(0, attending + act.number("absent", 0))
			.mapToObj((it) -> Map.<String, Object>of("fullName", names.person("Kinh", it % 2 == 0), "function",
					function, "attended", it < attending))
			.toList();
		return others.isEmpty() ? Map.of() : Map.of("others", others);
	}

}
