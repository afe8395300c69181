package vn.rasoat.procedure.village;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.Interview;
import vn.rasoat.survey.Surveys;
import vn.rasoat.worklist.TaskEntry;

/** {@code record-survey}: the visit to one household. */
@Component
class RecordSurvey implements FormHandler<RecordSurveyForm> {

	private final OpenReview reviews;

	private final ReviewLists lists;

	private final Interview interview;

	private final Surveys surveys;

	RecordSurvey(OpenReview reviews, ReviewLists lists, Interview interview, Surveys surveys) {
		this.reviews = reviews;
		this.lists = lists;
		this.interview = interview;
		this.surveys = surveys;
	}

	@Override
	public String form() {
		return "record-survey";
	}

	@Override
	public String action() {
		return "survey.recorded";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		VillageReview review = this.reviews.of(task);
		Map<String, Object> given = new HashMap<>(this.interview.given(review));
		given.put("householdName", this.lists.get(review.id(), household(task)).headName());
		return given;
	}

	@Override
	public void handle(TaskEntry task, RecordSurveyForm form, Circumstances circumstances) {
		VillageReview review = this.reviews.of(task);
		this.surveys.record(form.toResult(review.id(), review.round(), household(task), circumstances.happenedOn()));
		Integer second = form.secondIncomePoints();
		if (second != null) {
			this.surveys.recordSecondPoints(review.id(), review.round(), household(task), second);
		}
	}

	@Override
	public Set<String> followedBy() {
		return Set.of(ReviewVillageModel.CONVENE_MEETING);
	}

	@Override
	public void withdraw(TaskEntry task, String reason) {
		VillageReview review = this.reviews.of(task);
		this.surveys.withdraw(review.id(), review.round(), household(task), reason);
	}

	private static long household(TaskEntry task) {
		return Objects.requireNonNull(task.subjectId(), "a survey is about one household");
	}

}
