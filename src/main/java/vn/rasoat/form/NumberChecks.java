package vn.rasoat.form;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Rules of number fields, in decimal arithmetic like the browser's. */
final class NumberChecks {

	private final FormRules rules;

	private final Findings findings;

	NumberChecks(FormRules rules, Findings findings) {
		this.rules = rules;
		this.findings = findings;
	}

	void check(FieldInstance field, @Nullable BigDecimal number) {
		if (number == null) {
			return;
		}
		if (number.signum() != 0) {
			checkDecimals(field, number);
			checkIncrement(field, number);
		}
		checkBound(field, number, "min", 1);
		checkBound(field, number, "max", -1);
	}

	private void checkDecimals(FieldInstance field, BigDecimal number) {
		int allowed = FieldTypes.decimals(field.component());
		if (allowed >= 0 && number.stripTrailingZeros().scale() > allowed) {
			this.findings.add(field, (allowed == 0) ? "integer" : "decimalDigits", allowed);
		}
	}

	private void checkIncrement(FieldInstance field, BigDecimal number) {
		BigDecimal increment = FieldTypes.number(field.component().attribute("increment"));
		if (increment != null && increment.signum() != 0) {
			BigDecimal offset = number.remainder(increment);
			if (offset.signum() != 0) {
				BigDecimal previous = number.subtract(offset);
				this.findings.add(field, "increment", Bounds.plain(previous), Bounds.plain(previous.add(increment)));
			}
		}
	}

	private void checkBound(FieldInstance field, BigDecimal number, String rule, int sign) {
		Object bound = Bounds.of(field, rule, this.rules);
		if (bound == null) {
			return;
		}
		BigDecimal limit = FieldTypes.number(bound);
		if (limit == null) {
			this.findings.add(field, "bound");
		}
		else if (number.compareTo(limit) * sign < 0) {
			this.findings.add(field, rule, Bounds.plain(limit));
		}
	}

}
