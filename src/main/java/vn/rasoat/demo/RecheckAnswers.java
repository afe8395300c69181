package vn.rasoat.demo;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** {@code recheck-household}: the second look finds so many {@code points}. */
@Component
@Profile({ "demo", "test" })
class RecheckAnswers implements StepAnswers {

	private static final int USUAL_POINTS = 110;

	private static final int LACKING = 3;

	@Override
	public String step() {
		return "recheck-household";
	}

	@Override
	public Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number) {
		List<Object> indicators = FormFilling.values(form.given().get("indicatorOptions"));
		return Map.of("outcome", "DONE", "informant", String.valueOf(task.subject()), "incomePoints",
				act.number("points", USUAL_POINTS), "deprivations", indicators.subList(0, LACKING));
	}

}
