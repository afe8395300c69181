package vn.rasoat.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/**
 * {@code issue-certificates}: numbered in the order of the list; applicants who were not
 * recognised get a written answer.
 */
@Component
@Profile({ "demo", "test" })
class CertificateAnswers implements StepAnswers {

	@Override
	public String step() {
		return "issue-certificates";
	}

	@Override
	public Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number) {
		Map<String, Object> answers = new HashMap<>(
				Map.of("firstNumber", act.number("first", 1), "numberSuffix", "/GCN-HN.HCN"));
		List<Map<String, Object>> refusals = new ArrayList<>();
		for (Object household : FormFilling.values(form.given().get("refusalOptions"))) {
			refusals.add(Map.of("householdId", household, "number",
					"%02d/TB-UBND".formatted(act.number("first", 1) + refusals.size()), "reason",
					"Điểm của hộ vượt mức hộ nghèo, hộ cận nghèo"));
		}
		if (!refusals.isEmpty()) {
			answers.put("refusals", refusals);
		}
		return answers;
	}

}
