package vn.rasoat.demo;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** {@code record-survey}: what the reviewer finds at a family. */
@Component
@Profile({ "demo", "test" })
class SurveyAnswers implements StepAnswers {

	private final VillageReviews villages;

	private final FieldWork work;

	SurveyAnswers(VillageReviews villages, FieldWork work) {
		this.villages = villages;
		this.work = work;
	}

	@Override
	public String step() {
		return "record-survey";
	}

	@Override
	public Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number) {
		VillageReview village = this.villages.get(CaseKey.VILLAGE_REVIEW.idOf(task.caseKey()));
		List<String> indicators = FormFilling.maps(form.given().get("indicatorOptions"))
			.stream()
			.map((it) -> String.valueOf(it.get("value")))
			.toList();
		String head = String.valueOf(task.subject());
		return new FieldAnswers(this.work.today()).visit(head,
				played.families().byHead(village.villageName()).get(head), number, indicators);
	}

}
