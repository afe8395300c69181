package vn.rasoat.classification;

import org.jspecify.annotations.Nullable;

import vn.rasoat.refusal.Refusal;
import vn.rasoat.ruleset.RuleSet;

/**
 * Whether a standard can be computed with: a law may set a standard years before the
 * tables that turn answers into points are issued.
 */
public final class PointTables {

	private PointTables() {
	}

	public static boolean areIssued(RuleSet rules) {
		return missing(rules) == null;
	}

	/** Key of the message that says what is missing. */
	static @Nullable String missing(RuleSet rules) {
		try {
			rules.decision("classification");
			rules.require("points.per-indicator", null);
			return null;
		}
		catch (Refusal refusal) {
			return "classification.second.not-issued";
		}
	}

}
