package vn.rasoat.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** {@code give-opinion}: agreed, but so many households to {@code return}. */
@Component
@Profile({ "demo", "test" })
class OpinionAnswers implements StepAnswers {

	@Override
	public String step() {
		return "give-opinion";
	}

	@Override
	public Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number) {
		List<Object> households = FormFilling.values(form.given().get("householdOptions"));
		int returned = act.number("return", 0);
		Map<String, Object> answers = new HashMap<>(Map.of("verdict", (returned == 0) ? "agree-all" : "agree-except"));
		if (returned > 0) {
			answers.put("returns",
					households.subList(0, returned)
						.stream()
						.map((it) -> Map.of("householdId", it, "reason", act.text("reason")))
						.toList());
		}
		return answers;
	}

}
