package vn.rasoat.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** {@code count-residents}: invented numbers, more persons than households. */
@Component
@Profile({ "demo", "test" })
class ResidentsAnswers implements StepAnswers {

	private static final int HOUSEHOLDS = 130;

	private static final int PEOPLE_EACH = 4;

	@Override
	public String step() {
		return "count-residents";
	}

	@Override
	public Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number) {
		Map<String, Object> answers = new HashMap<>();
		List<Map<String, Object>> villages = FormFilling.maps(form.given().get("villages"));
		answers.put("villages",
				villages.stream()
					.map((it) -> Map.of("village", it.get("village"), "households", HOUSEHOLDS, "persons",
							HOUSEHOLDS * PEOPLE_EACH))
					.toList());
		return answers;
	}

}
