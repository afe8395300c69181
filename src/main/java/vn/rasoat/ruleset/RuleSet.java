package vn.rasoat.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Setting;

/** The law of one period: standard, procedure and tools together. */
public interface RuleSet {

	/** Such as {@code 2022-2026}. */
	String code();

	LocalDate validFrom();

	LocalDate validTo();

	Optional<RuleValue> find(String key, @Nullable Setting setting);

	/**
	 * The value, or a {@code RuleValueMissing} refusal naming what an admin must enter.
	 */
	RuleValue require(String key, @Nullable Setting setting);

	/** Deprivation indicators of the standard, in their official order. */
	List<Indicator> indicators();

	/**
	 * DMN decision of a purpose, such as {@code classification}; refused when the regime
	 * has none.
	 */
	String decision(String purpose);

	boolean decides(String purpose);

	/**
	 * What a step rests on: its article, or the instrument of the procedure where no
	 * article is known; empty while there is no such text.
	 * @param form of the step, such as {@code record-survey}
	 */
	Optional<String> article(String form);

	/**
	 * Word of the time in the user's language, such as {@code reviewer} for rà soát viên
	 * or điều tra viên.
	 */
	String term(String key, java.util.Locale locale);

	List<RuleValue> values();

	/**
	 * @param number official number, 1-based; {@code code} is the option in forms, such
	 * as {@code health-insurance}
	 */
	record Indicator(int number, String code, String service, String name, String nameEn, Confidence confidence) {
	}

}
