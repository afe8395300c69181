package vn.rasoat.classification;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.area.Setting;
import vn.rasoat.ruleset.RuleSets;

/**
 * Which class points lead to under a rule set; open to any account, about no real
 * household.
 */
@RestController
class ClassificationApi {

	private final RuleSets ruleSets;

	private final Classifier classifier;

	ClassificationApi(RuleSets ruleSets, Classifier classifier) {
		this.ruleSets = ruleSets;
		this.classifier = classifier;
	}

	@Operation(summary = "Class that points A (income) and B (deprivation) lead to under a rule set")
	@PostMapping("/api/classifications")
	Classified classify(@Valid @RequestBody Question question) {
		Points points = new Points(question.incomePoints(), question.deprivationPoints());
		return this.classifier.classify(this.ruleSets.get(question.ruleSet()), question.area(), points, null);
	}

	/**
	 * @param area rural or urban standard
	 */
	record Question(@NotNull String ruleSet, @NotNull Setting area, @NotNull Integer incomePoints,
			@NotNull Integer deprivationPoints) {
	}

}
