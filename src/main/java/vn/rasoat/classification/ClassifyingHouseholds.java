package vn.rasoat.classification;

import java.util.List;
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
		return this.surveys.of(review.id(), review.round())
			.stream()
			.filter(SurveyResult::isDone)
			.map((survey) -> classify(review, rules, survey))
			.toList();
	}

	ClassificationResult classify(VillageReview review, SurveyResult survey) {
		return classify(review, this.ruleSets.get(review.ruleSet()), survey);
	}

	private ClassificationResult classify(VillageReview review, RuleSet rules, SurveyResult survey) {
		Integer income = survey.incomePoints();
		Points points = new Points(Objects.requireNonNull(income, "reviewed households have points"),
				Points.ofDeprivations(rules, survey.deprivations().size()));
		Classified classified = this.classifier.classify(rules, review.setting(), points, review.modelVersion());
		ListedHousehold household = this.lists.get(review.id(), survey.householdId());
		Transition transition = Transition.of(household.openingCategory(), classified.category(),
				this.lists.wasEver(household.id(), classified.category(), review.reviewYear()));
		return new ClassificationResult(review.id(), review.round(), survey.householdId(), rules.code(),
				review.setting(), points, classified.category(), classified.rule(), transition);
	}

}
