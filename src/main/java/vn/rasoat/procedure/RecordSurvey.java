package vn.rasoat.procedure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;
import vn.rasoat.survey.Surveys;
import vn.rasoat.worklist.TaskEntry;

/** {@code record-survey}: the visit to one household. */
@Component
class RecordSurvey implements FormHandler {

	private final OpenReview reviews;

	private final ReviewLists lists;

	private final RuleSets ruleSets;

	private final Surveys surveys;

	RecordSurvey(OpenReview reviews, ReviewLists lists, RuleSets ruleSets, Surveys surveys) {
		this.reviews = reviews;
		this.lists = lists;
		this.ruleSets = ruleSets;
		this.surveys = surveys;
	}

	@Override
	public String form() {
		return "record-survey";
	}

	@Override
	public String article() {
		return "QĐ 24/2021/QĐ-TTg, Điều 4 khoản 2";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		VillageReview review = this.reviews.of(task);
		RuleSet rules = this.ruleSets.get(review.ruleSet());
		boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
		List<Map<String, String>> options = rules.indicators()
			.stream()
			.map((it) -> Map.of("value", it.code(), "label", it.number() + ". " + (english ? it.nameEn() : it.name())))
			.toList();
		return Map.of("indicatorOptions", options, "incomePointsCeiling",
				rules.require("points.income-ceiling", review.setting()).number(), "householdName",
				this.lists.get(review.id(), household(task)).headName());
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		VillageReview review = this.reviews.of(task);
		this.reviews.acts().done(task, "survey.recorded", values);
		this.surveys.record(this.reviews.acts()
			.read(values, RecordSurveyForm.class)
			.toResult(review.id(), review.round(), household(task)));
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
