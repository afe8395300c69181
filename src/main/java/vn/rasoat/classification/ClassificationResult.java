package vn.rasoat.classification;

import vn.rasoat.area.Setting;
import vn.rasoat.ruleset.Category;

/** The proposed class of a household after one round, with everything it rests on. */
public record ClassificationResult(long villageReviewId, int round, long householdId, String ruleSet, Setting setting,
		Points points, Category category, String rule, Transition transition) {
}
