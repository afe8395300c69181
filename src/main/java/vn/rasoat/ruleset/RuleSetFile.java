package vn.rasoat.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Setting;

/**
 * A rule set as shipped: what does not change by entering a value, and the values it
 * starts with.
 */
record RuleSetFile(String code, LocalDate validFrom, LocalDate validTo, Map<String, @Nullable String> instruments,
		String note, String noteEn, Map<String, String> articles, Map<String, String> decisions,
		Map<String, Term> terms, List<RuleSet.Indicator> indicators, List<Value> values) {

	boolean covers(LocalDate day) {
		return !day.isBefore(this.validFrom) && !day.isAfter(this.validTo);
	}

	/**
	 * The day itself, or the nearest one in the period: an old set is read as it stood at
	 * its end.
	 */
	LocalDate clamp(LocalDate day) {
		if (day.isBefore(this.validFrom)) {
			return this.validFrom;
		}
		return day.isAfter(this.validTo) ? this.validTo : day;
	}

	record Term(String vi, String en) {
	}

	record Value(String key, @Nullable Setting setting, String value, String unit, String source, Confidence confidence,
			@Nullable LocalDate validFrom) {
	}

}
