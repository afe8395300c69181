package vn.rasoat.form;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Limits of a field: literals or expressions; an expression without a value sets no
 * limit.
 */
final class Bounds {

	private Bounds() {
	}

	static @Nullable Object of(FieldInstance field, String rule, FormRules rules) {
		Object bound = field.component().rule(rule);
		String expression = Component.expressionIn(bound);
		return expression.isEmpty() ? bound : rules.evaluate(expression, field.context());
	}

	static @Nullable BigDecimal number(FieldInstance field, String rule, FormRules rules) {
		return FieldTypes.number(of(field, rule, rules));
	}

	/** A number as people read it: no exponent, no needless zeros. */
	static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
