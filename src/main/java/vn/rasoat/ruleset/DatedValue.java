package vn.rasoat.ruleset;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A value and the first day from which it holds. */
record DatedValue(long id, RuleValue value, LocalDate validFrom) {

	/** What it is a value of: a newer one of the same slot takes its place. */
	String slot() {
		return slot(this.value.key(), this.value.setting());
	}

	static String slot(String key, @Nullable Enum<?> setting) {
		return key + "@" + ((setting != null) ? setting.name() : "");
	}

}
