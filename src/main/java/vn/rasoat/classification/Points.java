package vn.rasoat.classification;

import java.math.BigDecimal;
import java.util.Collection;

import vn.rasoat.area.Setting;
import vn.rasoat.ruleset.RuleSet;

/**
 * Points of a household.
 *
 * @param income điểm A (B1 on the form), 0 or more
 * @param deprivation điểm B (B2 on the form), a multiple of the points of one indicator
 */
public record Points(int income, int deprivation) {

	/**
	 * Points B; an indicator that only another standard has counts nothing in this one.
	 */
	static int ofDeprivations(RuleSet rules, Collection<String> codes) {
		return ofDeprivations(rules,
				(int) rules.indicators().stream().filter((indicator) -> codes.contains(indicator.code())).count());
	}

	/** Points B of a number of deprived indicators by the rule set. */
	public static int ofDeprivations(RuleSet rules, int indicators) {
		return rules.require("points.per-indicator", null).number().intValueExact() * indicators;
	}

	/** Refuses points that no household can have under the rule set. */
	void checkPossible(RuleSet rules, Setting setting) {
		BigDecimal ceiling = rules.require("points.income-ceiling", setting).number();
		int step = ofDeprivations(rules, 1);
		int highest = ofDeprivations(rules, rules.indicators().size());
		if (this.income < 0 || ceiling.compareTo(BigDecimal.valueOf(this.income)) < 0) {
			throw new PointsImpossible("classification.refusal.income-points", ceiling);
		}
		if (this.deprivation < 0 || this.deprivation > highest || this.deprivation % step != 0) {
			throw new PointsImpossible("classification.refusal.deprivation-points", highest, step);
		}
	}

}
