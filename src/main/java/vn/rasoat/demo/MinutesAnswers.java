package vn.rasoat.demo;

import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** {@code receive-minutes}: both copies signed by everybody who must. */
@Component
@Profile({ "demo", "test" })
class MinutesAnswers implements StepAnswers {

	@Override
	public String step() {
		return "receive-minutes";
	}

	@Override
	public Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number) {
		return Map.of("copies", 2);
	}

}
