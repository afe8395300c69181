package vn.rasoat.classification;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;
import vn.rasoat.survey.SurveyResult;
import vn.rasoat.survey.Surveys;

/**
 * From the survey results of a round to proposed classes. Households that were not
 * reviewed get none.
 */
@Component
class ClassifyingHouseholds {

	private final RuleSets ruleSets;

	private final Surveys surveys;

	private final ReviewLists lists;

	private final Classifier classifier;

	ClassifyingHouseholds(RuleSets ruleSets, Surveys surveys, ReviewLists lists, Classifier classifier) {
		this.ruleSets = ruleSets;
		this.surveys = surveys;
		this.lists = lists;
		this.classifier = classifier;
	}

	List<ClassificationResult> classify(VillageReview review) {
		RuleSet rules = this.ruleSets.get(review.ruleSet());
		return this.surveys.of(review.id(), review.round()).stream().filter(SurveyResult::isDone).map((survey) -> {
			Integer income = survey.incomePoints();
			return classify(review, rules, survey, Objects.requireNonNull(income, "reviewed households have points"));
		}).toList();
	}

	ClassificationResult classify(VillageReview review, SurveyResult survey) {
		Integer income = Objects.requireNonNull(survey.incomePoints(), "reviewed households have points");
		return classify(review, this.ruleSets.get(review.ruleSet()), survey, income);
	}

	/** By another standard, where the household was asked for its points as well. */
	List<ClassificationResult> classify(VillageReview review, RuleSet second) {
		Map<Long, Integer> points = this.surveys.secondPoints(review.id(), review.round());
		return this.surveys.of(review.id(), review.round())
			.stream()
			.filter((survey) -> survey.isDone() && points.containsKey(survey.householdId()))
			.map((survey) -> classify(review, second, survey,
					Objects.requireNonNull(points.get(survey.householdId()), "as filtered")))
			.toList();
	}

	ClassificationResult classify(VillageReview review, RuleSet rules, SurveyResult survey, int income) {
		Points points = new Points(income, Points.ofDeprivations(rules, survey.deprivations()));
		Classified classified = this.classifier.classify(rules, review.setting(), points, review.modelVersion());
		ListedHousehold household = this.lists.get(review.id(), survey.householdId());
		Transition transition = Transition.of(household.openingCategory(), classified.category(),
				this.lists.wasEver(household.id(), classified.category(), review.reviewYear()));
		return new ClassificationResult(review.id(), review.round(), survey.householdId(), rules.code(),
				review.setting(), points, classified.category(), classified.rule(), transition);
	}

}
