package vn.rasoat.form;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Applies to one field what the browser applies, in the order of form-js, and what the
 * browser leaves out.
 */
final class FieldChecks {

	private final FormRules rules;

	private final FormLimits limits;

	private final Findings findings;

	private final Choices choices;

	FieldChecks(FormRules rules, FormLimits limits, Findings findings, Choices choices) {
		this.rules = rules;
		this.limits = limits;
		this.findings = findings;
		this.choices = choices;
	}

	void check(FieldInstance field, @Nullable Object value) {
		if (field.component().type() == ComponentType.DYNAMICLIST) {
			checkSize(field, value);
		}
		else if (value != null && !FieldTypes.fits(field.component(), value)) {
			this.findings.add(field, "type");
		}
		else {
			checkRequired(field, value);
			checkKind(field, value);
		}
	}

	private void checkRequired(FieldInstance field, @Nullable Object value) {
		boolean missing = value == null || value.equals("") || value.equals(List.of())
				|| value.equals(false) && field.component().type() == ComponentType.CHECKBOX;
		if (missing && Boolean.TRUE.equals(field.component().rule("required"))) {
			this.findings.add(field, "required");
		}
	}

	private void checkKind(FieldInstance field, @Nullable Object value) {
		ComponentType type = field.component().type();
		if (type.isOneOfMany() || type.isManyOfMany()) {
			this.choices.check(field, value, this.limits, this.findings);
		}
		else if (type == ComponentType.NUMBER) {
			new NumberChecks(this.rules, this.findings).check(field, FieldTypes.number(value));
		}
		else if (value instanceof String text && !text.isEmpty()) {
			if (type == ComponentType.DATETIME) {
				Moments.check(field, text, this.findings);
			}
			else if (type.isText()) {
				new TextChecks(this.rules, this.limits, this.findings).check(field, text);
			}
		}
	}

	private void checkSize(FieldInstance field, @Nullable Object value) {
		BigDecimal size = BigDecimal.valueOf((value instanceof List<?> rows) ? rows.size() : 0);
		BigDecimal min = FieldTypes.number(field.component().property("minItems"));
		if (min != null && size.compareTo(min) < 0) {
			this.findings.add(field, "minItems", Bounds.plain(min));
		}
		BigDecimal max = FieldTypes.number(field.component().property("maxItems"));
		if (max != null && size.compareTo(max) > 0) {
			this.findings.add(field, "maxItems", Bounds.plain(max));
		}
	}

}
