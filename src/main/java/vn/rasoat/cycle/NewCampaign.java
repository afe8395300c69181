package vn.rasoat.cycle;

import org.jspecify.annotations.Nullable;

/**
 * What is said when a campaign is opened.
 *
 * @param ruleSet code of the rule set, or {@code null} for the one of the review year
 */
public record NewCampaign(String name, int reviewYear, String leadCode, @Nullable String ruleSet,
		@Nullable String secondRuleSet) {
}
