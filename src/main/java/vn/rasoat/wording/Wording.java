package vn.rasoat.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;

/**
 * Puts the words of a place and a rule set into texts such as
 * <code>Người chủ trì ({village-head})</code>. Texts without braces cost nothing.
 */
@Component
public class Wording {

	private static final Set<String> OF_PLACE = Set.of("village", "village-head");

	private static final Set<String> OF_TIME = Set.of("reviewer", "appraisal", "opinion", "committee", "income-points",
			"deprivation-points");

	private static final Set<String> OF_CASE = Set.of("second-rule-set");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z-]*)}");

	private final Areas areas;

	private final RuleSets ruleSets;

	private final MessageSource messages;

	private final BusinessClock clock;

	Wording(Areas areas, RuleSets ruleSets, MessageSource messages, BusinessClock clock) {
		this.areas = areas;
		this.ruleSets = ruleSets;
		this.messages = messages;
		this.clock = clock;
	}

	/** Whether a text may name this word; the first letter may be a capital. */
	public static boolean knows(String placeholder) {
		String word = StringUtils.uncapitalize(placeholder);
		return OF_PLACE.contains(word) || OF_TIME.contains(word) || OF_CASE.contains(word);
	}

	/** Words a text names in braces. */
	public static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text)
			.results()
			.map((found) -> found.group(1))
			.collect(java.util.stream.Collectors.toSet());
	}

	/** In the language of whoever is looking. */
	public String here(String text, AreaPath area, @Nullable String ruleSet) {
		return text(text, area, ruleSet, Map.of(), LocaleContextHolder.getLocale());
	}

	/**
	 * @param ruleSet code, or {@code null} for the one of today
	 * @param ofCase words only the case knows
	 */
	public String text(String text, AreaPath area, @Nullable String ruleSet, Map<String, String> ofCase,
			Locale locale) {
		Matcher places = PLACEHOLDER.matcher(text);
		return places.replaceAll(
				(found) -> Matcher.quoteReplacement(inPlace(text, found, word(found, area, ruleSet, ofCase, locale))));
	}

	private @Nullable String word(MatchResult found, AreaPath area, @Nullable String ruleSet,
			Map<String, String> ofCase, Locale locale) {
		String name = StringUtils.uncapitalize(found.group(1));
		if (OF_PLACE.contains(name)) {
			String kind = this.areas.at(area, this.clock.today())
				.filter((unit) -> unit.level() == Level.VILLAGE)
				.map(Unit::kind)
				.orElse("any");
			return this.messages.getMessage("wording." + name + "." + kind, null, locale);
		}
		if (OF_TIME.contains(name)) {
			RuleSet rules = (ruleSet != null) ? this.ruleSets.get(ruleSet) : this.ruleSets.on(this.clock.today());
			return rules.term(name, locale);
		}
		return ofCase.get(name);
	}

	/** What begins a text begins with a capital; what nobody knows stays as it was. */
	private static String inPlace(String text, MatchResult found, @Nullable String word) {
		if (word == null) {
			return found.group();
		}
		boolean capital = found.start() == 0 || Character.isUpperCase(found.group(1).charAt(0));
		return capital ? StringUtils.capitalize(word) : word;
	}

}
