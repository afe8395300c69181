package vn.rasoat.form;

import java.math.BigDecimal;

/**
 * Rules of text fields. Lengths are counted without the space around, as the browser
 * does.
 */
final class TextChecks {

	private final FormRules rules;

	private final FormLimits limits;

	private final Findings findings;

	TextChecks(FormRules rules, FormLimits limits, Findings findings) {
		this.rules = rules;
		this.limits = limits;
		this.findings = findings;
	}

	void check(FieldInstance field, String text) {
		if (text.length() > this.limits.textLength()) {
			this.findings.add(field, "tooLong", this.limits.textLength());
			return;
		}
		if (field.component().rule("pattern") instanceof String pattern && !pattern.isEmpty()
				&& !BrowserPattern.of(pattern).isFoundIn(text)) {
			String own = (field.component().rule("patternErrorMessage") instanceof String message) ? message : "";
			this.findings.add(field, "pattern", own);
		}
		checkLength(field, text);
		checkFormat(field, text);
	}

	private void checkLength(FieldInstance field, String text) {
		int length = BrowserPattern.trim(text).length();
		BigDecimal min = Bounds.number(field, "minLength", this.rules);
		if (min != null && BigDecimal.valueOf(length).compareTo(min) < 0) {
			this.findings.add(field, "minLength", Bounds.plain(min));
		}
		BigDecimal max = Bounds.number(field, "maxLength", this.rules);
		if (max != null && BigDecimal.valueOf(length).compareTo(max) > 0) {
			this.findings.add(field, "maxLength", Bounds.plain(max));
		}
	}

	private void checkFormat(FieldInstance field, String text) {
		Object type = field.component().rule("validationType");
		if ("phone".equals(type) && !BrowserPattern.PHONE.isFoundIn(text)) {
			this.findings.add(field, "phone");
		}
		if ("email".equals(type) && !BrowserPattern.EMAIL.isFoundIn(text)) {
			this.findings.add(field, "email");
		}
	}

}
