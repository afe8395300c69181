package vn.rasoat.ruleset;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Setting;

/**
 * One number or word of the law.
 *
 * @param key dotted name, such as {@code points.income-max}
 * @param setting where it applies, or {@code null} for everywhere
 * @param text the value as written; {@link #number()} reads it as a number
 * @param unit {@code wd}, {@code cd}, {@code vnd-per-person-month}, {@code points},
 * {@code ratio}, {@code date} ...
 * @param source article or document it comes from
 */
public record RuleValue(String key, @Nullable Setting setting, String text, String unit, String source,
		Confidence confidence) {

	public BigDecimal number() {
		return new BigDecimal(this.text);
	}

}
