package vn.rasoat.ruleset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Setting;

/** A value as an admin typed it. */
record ValueForm(@Nullable String key, @Nullable String setting, @Nullable String text, @Nullable String source,
		@Nullable String confidence, @Nullable String validFrom) {

	private static final int LONGEST_SOURCE = 500;

	RuleValue toValue(String unit) {
		String typed = strip(this.text);
		if (!Measure.of(unit).accepts(typed)) {
			throw new RuleRefused("text");
		}
		String origin = strip(this.source);
		if (origin.isEmpty() || origin.length() > LONGEST_SOURCE || origin.chars().anyMatch(Character::isISOControl)) {
			throw new RuleRefused("source");
		}
		return new RuleValue(keyText(), settingOrNull(), typed, unit, origin, chosenConfidence());
	}

	String keyText() {
		return strip(this.key);
	}

	LocalDate day() {
		try {
			return LocalDate.parse(strip(this.validFrom));
		}
		catch (DateTimeParseException ex) {
			throw new RuleRefused("validFrom");
		}
	}

	private @Nullable Setting settingOrNull() {
		if (strip(this.setting).isEmpty()) {
			return null;
		}
		for (Setting candidate : Setting.values()) {
			if (candidate.name().equals(this.setting)) {
				return candidate;
			}
		}
		throw new RuleRefused("setting");
	}

	private Confidence chosenConfidence() {
		for (Confidence candidate : Confidence.values()) {
			if (candidate.name().equals(this.confidence)) {
				return candidate;
			}
		}
		throw new RuleRefused("confidence");
	}

	private static String strip(@Nullable String text) {
		return (text == null) ? "" : text.strip();
	}

}
