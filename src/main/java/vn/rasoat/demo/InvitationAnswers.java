package vn.rasoat.demo;

import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** {@code convene-meeting}: the village meets so many {@code days} later. */
@Component
@Profile({ "demo", "test" })
class InvitationAnswers implements StepAnswers {

	private static final int USUAL_NOTICE = 3;

	private final ScenarioPeople people;

	private final FieldWork work;

	InvitationAnswers(ScenarioPeople people, FieldWork work) {
		this.people = people;
		this.work = work;
	}

	@Override
	public String step() {
		return "convene-meeting";
	}

	@Override
	public Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number) {
		String head = this.people.whoDoes(played.scenario(), act, task.role(), task.area());
		return new FieldAnswers(this.work.today()).invitation(
				this.work.today().plusDays(act.number("days", USUAL_NOTICE)), "Nhà văn hóa thôn",
				this.work.nameOf(head));
	}

}
