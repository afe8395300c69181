package vn.rasoat.demo;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Role;
import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** {@code record-meeting}: on so many {@code disputed} households too few agree. */
@Component
@Profile({ "demo", "test" })
class MeetingAnswers implements StepAnswers {

	private final ScenarioPeople people;

	private final FieldWork work;

	MeetingAnswers(ScenarioPeople people, FieldWork work) {
		this.people = people;
		this.work = work;
	}

	@Override
	public String step() {
		return "record-meeting";
	}

	@Override
	public Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number) {
		String head = this.people.whoDoes(played.scenario(), act, task.role(), task.area());
		String reviewer = this.people.whoDoes(played.scenario(), new Act(act.on(), null, null, null, null, null, null),
				Role.REVIEWER, task.area());
		List<String> households = FormFilling.maps(form.given().get("householdOptions"))
			.stream()
			.map((it) -> String.valueOf(it.get("value")))
			.toList();
		return new FieldAnswers(this.work.today()).meeting("Nhà văn hóa thôn", this.work.nameOf(head),
				this.work.nameOf(reviewer), households.size(), households.subList(0, act.number("disputed", 0)));
	}

}
