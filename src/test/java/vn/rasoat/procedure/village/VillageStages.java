package vn.rasoat.procedure.village;

import java.util.Map;
import java.util.Set;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.document.Papers;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.procedure.FormStage;
import vn.rasoat.procedure.FormStages;

/** Steps in a village up to its minutes. */
@TestComponent
class VillageStages implements FormStages {

	private final VillageDriver driver;

	private final ReviewLists lists;

	private final Papers papers;

	VillageStages(VillageDriver driver, ReviewLists lists, Papers papers) {
		this.driver = driver;
		this.lists = lists;
		this.papers = papers;
	}

	@Override
	public Set<String> forms() {
		return Set.of("record-survey", "convene-meeting", "record-meeting", "receive-minutes");
	}

	@Override
	public FormStage at(String form) {
		Stage stage = Stage.of(form, this.driver, this.papers);
		Village other = this.driver.running(1);
		return new FormStage(stage.username(), stage.of(other), stage.task(), stage.answers(),
				Map.of("{household}", stage.household(this.lists), "{foreign}",
						String.valueOf(this.lists.of(other.reviewId()).get(0).id()), "{foreignPaper}",
						Stage.paper(other, this.papers)));
	}

}
